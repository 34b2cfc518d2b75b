import { describe, expect, test } from "vitest";
import type { Opened } from "../library-contract.ts";
import { article, story } from "./made.ts";

export function articlesContract(use: () => Opened): void {
  test("articles are read as they were put, in order of id", async () => {
    const { library, another } = use();
    await library.stories.create(story("harbour"));
    await library.articles.put("harbour", [article("two", "Zwei.\r\n\tTab"), article("one")]);
    const read = await (await another()).articles.read("harbour");
    const addedAt = "2026-03-01T12:00:00.000Z";
    expect(read).toEqual([
      { ...article("one"), addedAt },
      { ...article("two", "Zwei.\r\n\tTab"), addedAt },
    ]);
  });

  test("the list has everything but the text", async () => {
    const { library } = use();
    await library.stories.create(story("harbour"));
    await library.articles.put("harbour", [article("one")]);
    const { source: _, format: __, ...details } = article("one");
    const addedAt = "2026-03-01T12:00:00.000Z";
    expect(await library.articles.list("harbour")).toEqual([{ ...details, addedAt }]);
  });

  test.each([
    { asked: ["two", "three"], read: ["three", "two"] },
    { asked: ["none", "one", "one"], read: ["one"] },
    { asked: [], read: [] },
  ])("of $asked it reads $read", async ({ asked, read }) => {
    const { library } = use();
    for (const id of ["harbour", "other"]) await library.stories.create(story(id));
    await library.articles.put(
      "harbour",
      ["one", "two", "three"].map((id) => article(id)),
    );
    await library.articles.put("other", [article("none")]);
    const found = await library.articles.read("harbour", asked);
    expect(found.map(({ id }) => id)).toEqual(read);
    expect(found.every(({ source }) => source !== "")).toBe(true);
  });

  test("more than fit in one statement are all read", async () => {
    const { library } = use();
    await library.stories.create(story("harbour"));
    const many = Array.from({ length: 620 }, (_, at) => article(`a${1000 + at}`));
    await library.articles.put("harbour", many);
    const ids = many.map(({ id }) => id);
    const found = await library.articles.read("harbour", ids.toReversed());
    expect(found.map(({ id }) => id)).toEqual(ids);
  });

  test("an article put again is replaced; within one call the last counts", async () => {
    const { library } = use();
    await library.stories.create(story("harbour"));
    await library.articles.put("harbour", [article("one", "old")]);
    await library.articles.put("harbour", [article("one", "newer"), article("one", "newest")]);
    const read = await library.articles.read("harbour");
    expect(read.map(({ source }) => source)).toEqual(["newest"]);
  });

  test("more than fit in one statement are all kept", async () => {
    const { library } = use();
    await library.stories.create(story("harbour"));
    const many = Array.from({ length: 123 }, (_, at) => article(`a${1000 + at}`));
    await library.articles.put("harbour", many);
    const ids = (await library.articles.list("harbour")).map(({ id }) => id);
    expect(ids).toEqual(many.map(({ id }) => id));
  });

  test("the same id in two stories is two articles", async () => {
    const { library } = use();
    for (const id of ["harbour", "other"]) await library.stories.create(story(id));
    await library.articles.put("harbour", [article("one", "here")]);
    await library.articles.put("other", [article("one", "there")]);
    expect(await library.articles.remove("other", "one")).toBe(true);
    expect(await library.articles.remove("other", "one")).toBe(false);
    expect(await library.articles.list("harbour")).toHaveLength(1);
  });

  test("no article is kept for a story that is not there", async () => {
    const { library } = use();
    await expect(library.articles.put("nothing", [article("one")])).rejects.toThrow(
      /^Cannot keep the article: /,
    );
    expect(await library.articles.list("nothing")).toEqual([]);
  });

  test("of articles put together all or none are kept", async () => {
    const { library } = use();
    await library.stories.create(story("harbour"));
    const many = Array.from({ length: 80 }, (_, at) => article(`a${at}`));
    const bad = { ...article("bad"), hash: null as unknown as string };
    await expect(library.articles.put("harbour", [...many, bad])).rejects.toThrow();
    expect(await library.articles.list("harbour")).toEqual([]);
  });

  test("an article is added while the story is as it was listed, and by one process alone", async () => {
    const { library, another } = use();
    await library.stories.create(story("harbour"));
    const other = await another();
    const { number } = await library.articles.listing("harbour");
    expect((await other.articles.listing("harbour")).number).toBe(number);
    const added = await library.articles.add("harbour", [article("one"), article("two")], number);
    expect(added).toBe(await library.changes.latest());
    expect(await other.articles.add("harbour", [article("three")], number)).toBeNull();
    const { articles, number: now } = await other.articles.listing("harbour");
    expect(articles.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(now).toBe(added);
    expect(await other.articles.add("harbour", [article("three")], now)).toBeGreaterThan(now);
  });

  test("what is refused is no change that others hear of", async () => {
    const { library } = use();
    await library.stories.create(story("harbour"));
    await library.articles.put("harbour", [article("one")]);
    const before = await library.changes.since(0);
    expect(await library.articles.add("harbour", [article("two")], 0)).toBeNull();
    expect(await library.changes.since(0)).toEqual(before);
  });

  test("of many that add at once after the same list, one does", async () => {
    const { library, another } = use();
    await library.stories.create(story("harbour"));
    const all = await Promise.all(Array.from({ length: 6 }, another));
    const { number } = await library.articles.listing("harbour");
    const added = await Promise.all(
      all.map(({ articles }, at) => articles.add("harbour", [article(`a${at}`)], number)),
    );
    expect(added.filter((each) => each !== null)).toHaveLength(1);
    expect(await library.articles.list("harbour")).toHaveLength(1);
  });

  test("writes to another story do not stand in the way; a removed article does", async () => {
    const { library } = use();
    for (const id of ["harbour", "other"]) await library.stories.create(story(id));
    const { number } = await library.articles.listing("harbour");
    await library.articles.put("other", [article("one")]);
    const added = await library.articles.add("harbour", [article("one")], number);
    expect(added).not.toBeNull();
    await library.articles.remove("harbour", "one");
    expect(await library.articles.add("harbour", [article("two")], added ?? 0)).toBeNull();
  });

  describe("a detail is changed from what was seen", () => {
    const seen = { title: "Title one", outlet: null, url: null, published: "2026-02-28" };
    const edit = (detail: keyof typeof seen, told: string) => ({
      detail,
      seen: seen[detail],
      told,
    });

    test("and the others stay as another wrote them", async () => {
      const { library, another } = use();
      await library.stories.create(story("harbour"));
      await library.articles.put("harbour", [article("one"), article("two")]);
      const other = await another();
      const done = await Promise.all([
        library.articles.edit("harbour", "one", [edit("title", "The gate")]),
        other.articles.edit("harbour", "one", [
          edit("outlet", "Post"),
          edit("url", "https://a.b/"),
        ]),
        library.articles.edit("harbour", "one", [edit("published", "2026-02-27")]),
      ]);
      expect(done).toEqual(done.map(() => ({ kind: "edited" })));
      const addedAt = "2026-03-01T12:00:00.000Z";
      const told = {
        title: "The gate",
        outlet: "Post",
        url: "https://a.b/",
        published: "2026-02-27",
      };
      expect(await other.articles.read("harbour")).toEqual([
        { ...article("one"), ...told, addedAt },
        { ...article("two"), addedAt },
      ]);
    });

    test("by one of several, and the rest are told what it is now", async () => {
      const { library, another } = use();
      await library.stories.create(story("harbour"));
      await library.articles.put("harbour", [article("one")]);
      const all = await Promise.all(Array.from({ length: 5 }, another));
      const done = await Promise.all(
        all.map(({ articles }, at) =>
          articles.edit("harbour", "one", [
            edit("title", `The gate ${at}`),
            edit("outlet", `Post ${at}`),
          ]),
        ),
      );
      const [kept] = await library.articles.list("harbour");
      const refused = done.filter(({ kind }) => kind !== "edited");
      expect(refused).toEqual(Array.from({ length: 4 }, () => ({ kind: "changed", now: kept })));
      const first = done.findIndex(({ kind }) => kind === "edited");
      expect(kept).toMatchObject({ title: `The gate ${first}`, outlet: `Post ${first}` });
    });

    test("and is as wanted when another told the same", async () => {
      const { library } = use();
      await library.stories.create(story("harbour"));
      await library.articles.put("harbour", [article("one")]);
      const same = [edit("title", "The gate")];
      expect(await library.articles.edit("harbour", "one", same)).toEqual({ kind: "edited" });
      expect(await library.articles.edit("harbour", "one", same)).toEqual({ kind: "edited" });
    });

    test("or from what the text itself says, where none was kept", async () => {
      const { library } = use();
      await library.stories.create(story("harbour"));
      await library.articles.put("harbour", [article("one")]);
      const read = { detail: "outlet", seen: "As the text has it", told: "Post" } as const;
      expect(await library.articles.edit("harbour", "one", [read])).toEqual({ kind: "edited" });
      expect(
        await library.articles.edit("harbour", "one", [{ ...read, told: "News" }]),
      ).toMatchObject({ kind: "changed", now: { outlet: "Post" } });
    });

    test("and others hear of it, but not of what was refused", async () => {
      const { library } = use();
      await library.stories.create(story("harbour"));
      await library.articles.put("harbour", [article("one")]);
      const before = await library.changes.latest();
      await library.articles.edit("harbour", "one", [edit("title", "The gate")]);
      const told = await library.changes.since(before);
      expect(told).toEqual([{ number: expect.any(Number), story: "harbour", server: null }]);
      await library.articles.edit("harbour", "one", [edit("title", "The wall")]);
      await library.articles.edit("harbour", "two", [edit("title", "The wall")]);
      expect(await library.changes.since(before)).toEqual(told);
    });

    test("and an article that was removed meanwhile stays so", async () => {
      const { library } = use();
      for (const id of ["harbour", "other"]) await library.stories.create(story(id));
      await library.articles.put("harbour", [article("one")]);
      await library.articles.put("other", [article("one")]);
      await library.articles.remove("harbour", "one");
      const done = await library.articles.edit("harbour", "one", [edit("title", "The gate")]);
      expect(done).toEqual({ kind: "gone" });
      expect(await library.articles.list("harbour")).toEqual([]);
      expect(await library.articles.list("other")).toMatchObject([{ title: "Title one" }]);
    });
  });

  test("nothing is added to a story that is not there", async () => {
    const { articles } = use().library;
    const { number } = await articles.listing("nothing");
    await expect(articles.add("nothing", [article("one")], number)).rejects.toThrow(
      /^Cannot keep the article: /,
    );
  });
}
