import { expect, test } from "vitest";
import type { Opened } from "../library-contract.ts";
import { correction } from "./made.ts";

export function correctionsContract(use: () => Opened): void {
  test("several are kept in their order, each with an id of its own, or none", async () => {
    const { library } = use();
    const two = [correction({ kind: "speaker" }), correction({ kind: "quotation-date" })];
    const made = await library.corrections.addAll(two);
    expect(made).toMatchObject(two);
    expect(await library.corrections.list("harbour", "100")).toEqual(made);
    expect(new Set(made.map(({ id }) => id)).size).toBe(2);
    const bad = [correction(), correction({ kind: null as unknown as string })];
    await expect(library.corrections.addAll(bad)).rejects.toThrow(/^Cannot keep the correction: /);
    expect(await library.corrections.list("harbour", "100")).toHaveLength(2);
  });

  test("a correction is listed as it was made, with who and when", async () => {
    const { library, another } = use();
    const kept = await library.corrections.add(correction());
    expect(kept).toEqual({
      ...correction(),
      id: kept.id,
      at: "2026-03-01T12:00:00.000Z",
      undone: null,
    });
    expect(await (await another()).corrections.list("harbour", "100")).toEqual([kept]);
  });

  test("a server has its own and the operator's, oldest first", async () => {
    const { corrections } = use().library;
    for (const server of ["100", null, "200", "100"]) {
      await corrections.add(correction({ server, what: server }));
    }
    const listed = async (server: string | null) =>
      (await corrections.list("harbour", server)).map(({ what }) => what);
    expect(await listed("100")).toEqual(["100", null, "100"]);
    expect(await listed("200")).toEqual([null, "200"]);
    expect(await listed("300")).toEqual([null]);
    expect(await listed(null)).toEqual([null]);
    expect(await corrections.list("other", "100")).toEqual([]);
  });

  test("a correction is taken back once, and stays listed with who and when", async () => {
    const { library, setTime } = use();
    const { id } = await library.corrections.add(correction());
    setTime("2026-03-02T08:00:00Z");
    expect(await library.corrections.undo("100", id, "8")).toBe(true);
    expect(await library.corrections.undo("100", id, "9")).toBe(false);
    const [listed] = await library.corrections.list("harbour", "100");
    expect(listed?.undone).toEqual({ by: "8", at: "2026-03-02T08:00:00.000Z" });
  });

  test.each([
    ["100", "200"],
    ["100", null],
    [null, "100"],
    [null, ""],
  ])("what %j made %j does not take back", async (server, other) => {
    const { corrections } = use().library;
    const { id } = await corrections.add(correction({ server }));
    expect(await corrections.undo(other, id, "9")).toBe(false);
    expect(await corrections.undo(other, id + 1, "9")).toBe(false);
  });

  test("ids are never given twice", async () => {
    const { library, another } = use();
    const second = await another();
    const made = await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        (at % 2 ? library : second).corrections.add(correction({ what: at })),
      ),
    );
    expect(new Set(made.map(({ id }) => id)).size).toBe(20);
    const listed = await library.corrections.list("harbour", "100");
    expect(listed.map(({ what }) => what).toSorted()).toEqual(
      made.map(({ what }) => what).toSorted(),
    );
  });
}
