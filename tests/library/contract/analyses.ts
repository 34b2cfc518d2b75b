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
    expect(await analyses.read("harbour", "v1", keys)).toEqual(new Map());
    expect((await analyses.read("other", "v1", keys)).size).toBe(120);
  });

  test("keeping analyses is no change of the story", async () => {
    const { analyses, changes } = use().library;
    const before = await changes.latest();
    await analyses.put("harbour", "v1", many);
    expect(await changes.latest()).toBe(before);
  });
}
