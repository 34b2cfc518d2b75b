import { expect, test } from "vitest";
import type { Opened } from "../library-contract.ts";

export function analysesContract(use: () => Opened): void {
  const many = new Map(Array.from({ length: 120 }, (_, at) => [`k${at}`, `{"at":${at}}`]));

  const keys = [...many.keys(), "k", "not there"];

  test("only what is asked for is read", async () => {
    const { analyses } = use().library;
    await analyses.put("harbour", "v1", many);
    expect(await analyses.read("harbour", "v1", ["k7"])).toEqual(new Map([["k7", '{"at":7}']]));
    expect(await analyses.read("harbour", "v1", [])).toEqual(new Map());
  });

  test("analyses are read as they were put, for their story and version alone", async () => {
    const { analyses } = use().library;
    await analyses.put("harbour", "v1", many);
    expect(await analyses.read("harbour", "v1", keys)).toEqual(many);
    expect(await analyses.read("harbour", "v2", keys)).toEqual(new Map());
    expect(await analyses.read("other", "v1", keys)).toEqual(new Map());
  });

  test("an analysis put again is replaced", async () => {
    const { analyses } = use().library;
    await analyses.put("harbour", "v1", new Map([["k", "old"]]));
    await analyses.put("harbour", "v1", new Map([["k", "new"]]));
    expect(await analyses.read("harbour", "v1", keys)).toEqual(new Map([["k", "new"]]));
  });

  test("what is no longer used is dropped, in that story alone", async () => {
    const { analyses } = use().library;
    for (const [story, version] of [
      ["harbour", "v1"],
      ["harbour", "v2"],
      ["other", "v1"],
    ] as const) {
      await analyses.put(story, version, many);
    }
    await analyses.keepOnly("harbour", "v2", new Set(["k3", "k5", "not there"]));
    expect([...(await analyses.read("harbour", "v2", keys)).keys()].toSorted()).toEqual([
      "k3",
      "k5",
    ]);
    // A worker of that version may still run.
    expect((await analyses.read("harbour", "v1", keys)).size).toBe(120);
    expect((await analyses.read("other", "v1", keys)).size).toBe(120);
  });

  test("what a version found is dropped once no worker of it was noted for long enough", async () => {
    const { library, setTime } = use();
    const { analyses } = library;
    const one = new Map([["k1", "{}"]]);
    for (const version of ["never", "old", "used"]) await analyses.put("harbour", version, one);
    await analyses.put("folder", "old", one);
    await analyses.inUse("old");
    setTime("2026-03-02T12:00:00Z");
    await analyses.inUse("used");
    const left = async () => {
      const found = ["never", "old", "used"].map(async (version) => {
        const { size } = await analyses.read("harbour", version, ["k1"]);
        return size === 0 ? [] : [version];
      });
      return (await Promise.all(found)).flat();
    };
    await analyses.dropUnused("2026-03-01T12:00:00.000Z");
    expect(await left()).toEqual(["old", "used"]);
    await analyses.inUse("old");
    await analyses.dropUnused("2026-03-01T12:00:00.001Z");
    expect(await left()).toEqual(["old", "used"]);
    setTime("2026-03-03T12:00:00Z");
    await analyses.inUse("used");
    await analyses.dropUnused("2026-03-03T00:00:00.000Z");
    expect(await left()).toEqual(["used"]);
    expect(await analyses.read("folder", "old", ["k1"])).toEqual(new Map());
  });

  test("keeping analyses is no change of the story", async () => {
    const { analyses, changes } = use().library;
    const before = await changes.latest();
    await analyses.put("harbour", "v1", many);
    expect(await changes.latest()).toBe(before);
  });
}
