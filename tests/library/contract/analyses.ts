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

  test.each([[[]], [["k3"]], [["k0", "k1199", "not there"]]])(
    "of any number, all is dropped but %j",
    async (used) => {
      const { analyses } = use().library;
      const each = Array.from({ length: 1200 }, (_, at) => `k${at}`);
      await analyses.put("harbour", "v1", new Map(each.map((key) => [key, "{}"])));
      await analyses.keepOnly("harbour", "v1", new Set(used));
      const left = [...(await analyses.read("harbour", "v1", each)).keys()];
      expect(left.toSorted()).toEqual(used.filter((key) => each.includes(key)));
    },
  );

  test("what is of stories that went is dropped, of that version alone", async () => {
    const { analyses } = use().library;
    const stories = ["harbour", "bridge", "ferry"];
    for (const version of ["v1", "v2"]) {
      for (const story of stories) await analyses.put(story, version, many);
    }
    const left = async (version: string) => {
      const sizes = stories.map(async (each) => (await analyses.read(each, version, keys)).size);
      return await Promise.all(sizes);
    };
    await analyses.keepOnlyStories("v2", new Set([...stories, "not there"]));
    expect(await left("v2")).toEqual([120, 120, 120]);
    await analyses.keepOnlyStories("v2", new Set(["bridge", "not there"]));
    expect(await left("v2")).toEqual([0, 120, 0]);
    expect(await left("v1")).toEqual([120, 120, 120]);
    await analyses.keepOnlyStories("v2", new Set());
    expect(await left("v2")).toEqual([0, 0, 0]);
    expect(await left("v1")).toEqual([120, 120, 120]);
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
