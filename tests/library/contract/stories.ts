import { expect, test } from "vitest";
import type { Opened } from "../library-contract.ts";
import { article, correction, feed, story } from "./made.ts";

export function storiesContract(use: () => Opened): void {
  test("a story is found as it was made, by every process", async () => {
    const { library, another } = use();
    const made = {
      ...story("harbour", "100"),
      description: "“Who closed it?”",
      aliases: { "Ada Quill": ["the mayor", "Adā"] },
    };
    expect(await library.stories.create(made)).toBe(true);
    expect(await (await another()).stories.find("harbour")).toEqual(made);
    expect(await library.stories.find("nothing")).toBeNull();
  });

  test("an id that is taken stays whose it is", async () => {
    const { stories } = use().library;
    await stories.create(story("harbour", "100"));
    expect(await stories.create({ ...story("harbour", "200"), title: "Mine now" })).toBe(false);
    expect(await stories.find("harbour")).toEqual(story("harbour", "100"));
  });

  test("a server answers from the story it makes, and from no other when the id is taken", async () => {
    const { stories, settings, changes } = use().library;
    const own = { ...story("harbour"), server: "100" };
    expect(await stories.createChosen(own)).toBe(true);
    expect(await stories.find("harbour")).toEqual(own);
    expect((await settings.read("100")).story).toBe("harbour");
    const told = (await changes.since(0)).map(({ story, server }) => [story, server]);
    expect(told.toSorted()).toEqual([
      [null, "100"],
      ["harbour", null],
    ]);
    await settings.change("100", { story: "other" });
    for (const server of ["100", "200"]) {
      expect(await stories.createChosen({ ...own, server })).toBe(false);
    }
    expect((await settings.read("100")).story).toBe("other");
    expect((await settings.read("200")).story).toBeNull();
  });

  test("a server sees its own and the public ones, direct messages the public ones", async () => {
    const { stories } = use().library;
    for (const each of [story("b", "100"), story("a"), story("c", "200")]) {
      await stories.create(each);
    }
    const ids = async (server: string | null) =>
      (await stories.visibleTo(server)).map(({ id }) => id);
    expect(await ids("100")).toEqual(["a", "b"]);
    expect(await ids("200")).toEqual(["a", "c"]);
    expect(await ids(null)).toEqual(["a"]);
    expect((await stories.all()).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("a changed story keeps its server", async () => {
    const { stories } = use().library;
    await stories.create(story("harbour", "100"));
    const { server: _, ...info } = { ...story("harbour"), title: "Another title" };
    expect(await stories.change(info)).toBe(true);
    expect(await stories.find("harbour")).toEqual({ ...info, server: "100" });
    expect(await stories.change({ ...info, id: "nothing" })).toBe(false);
  });

  test("a removed story takes what is in it, and nothing of the others", async () => {
    const { library } = use();
    for (const id of ["harbour", "other"]) {
      await library.stories.create(story(id, "100"));
      await library.articles.put(id, [article("one")]);
      await library.analyses.put(id, "v", new Map([["key", "{}"]]));
      await library.corrections.add(correction({ story: id }));
      await library.feeds.follow(feed({ story: id }));
    }
    expect(await library.stories.remove("harbour")).toBe(true);
    expect(await library.stories.remove("harbour")).toBe(false);
    expect(await library.articles.list("harbour")).toEqual([]);
    expect(await library.analyses.read("harbour", "v", ["key"])).toEqual(new Map());
    expect(await library.corrections.list("harbour", "100")).toEqual([]);
    expect(await library.articles.list("other")).toHaveLength(1);
    expect((await library.analyses.read("other", "v", ["key"])).size).toBe(1);
    expect(await library.corrections.list("other", "100")).toHaveLength(1);
    expect((await library.feeds.list("100")).map(({ story }) => story)).toEqual(["other"]);
  });
}
