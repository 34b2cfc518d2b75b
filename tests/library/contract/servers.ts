import { expect, test } from "vitest";
import type { Opened } from "../library-contract.ts";
import { article, correction, feed, story } from "./made.ts";

export function serversContract(use: () => Opened): void {
  test("a server that was left is told from then on, until the bot is back", async () => {
    const { library, setTime } = use();
    const { servers } = library;
    await servers.left("100");
    setTime("2026-03-05T00:00:00Z");
    await servers.left("200");
    await servers.left("100");
    expect(await servers.leftBefore("2026-03-01T11:59:59.999Z")).toEqual([]);
    expect(await servers.leftBefore("2026-03-01T12:00:00.000Z")).toEqual(["100"]);
    expect(await servers.leftBefore("2026-04-01T00:00:00.000Z")).toEqual(["100", "200"]);
    await servers.joined("100");
    expect(await servers.leftBefore("2026-04-01T00:00:00.000Z")).toEqual(["200"]);
  });

  test("the servers that hold something are known, but for those that were left", async () => {
    const { library } = use();
    expect(await library.servers.known()).toEqual([]);
    await library.stories.create(story("public"));
    await library.stories.create(story("own", "100"));
    await library.corrections.add(correction({ server: "200", story: "public" }));
    await library.corrections.add(correction({ server: null, story: "public" }));
    await library.settings.change("300", { language: "de" });
    await library.settings.change("100", { story: "own" });
    await library.feeds.follow(feed({ server: "400", story: "public" }));
    await library.servers.left("300");
    await library.servers.left("500");
    expect(await library.servers.known()).toEqual(["100", "200", "400"]);
    await library.servers.joined("300");
    expect(await library.servers.known()).toEqual(["100", "200", "300", "400"]);
  });

  test("nothing of a forgotten server is left, and all of the others", async () => {
    const { library } = use();
    await library.stories.create(story("public"));
    for (const server of ["100", "200"]) {
      const own = `of-${server}`;
      await library.stories.create(story(own, server));
      await library.articles.put(own, [article("one")]);
      await library.analyses.put(own, "v", new Map([["key", "{}"]]));
      await library.corrections.add(correction({ server, story: own }));
      await library.corrections.add(correction({ server, story: "public" }));
      await library.feeds.follow(feed({ server, story: own }));
      await library.settings.change(server, { story: own });
      await library.servers.left(server);
    }
    const before = await library.changes.latest();
    await library.servers.forget("100");

    expect((await library.stories.all()).map(({ id }) => id)).toEqual(["of-200", "public"]);
    expect(await library.articles.list("of-100")).toEqual([]);
    expect(await library.analyses.read("of-100", "v", ["key"])).toEqual(new Map());
    expect(await library.corrections.list("of-100", "100")).toEqual([]);
    expect(await library.corrections.list("public", "100")).toEqual([]);
    expect(await library.feeds.list("100")).toEqual([]);
    expect((await library.settings.read("100")).story).toBeNull();
    expect(await library.servers.leftBefore("2027-01-01T00:00:00.000Z")).toEqual(["200"]);

    expect(await library.articles.list("of-200")).toHaveLength(1);
    expect(await library.corrections.list("of-200", "200")).toHaveLength(1);
    expect(await library.corrections.list("public", "200")).toHaveLength(1);
    expect(await library.feeds.list("200")).toHaveLength(1);
    expect((await library.settings.read("200")).story).toBe("of-200");

    const told = (await library.changes.since(before)).map(({ story, server }) => [story, server]);
    expect(told).toEqual(
      expect.arrayContaining([
        ["of-100", null],
        ["of-100", "100"],
        ["public", "100"],
        [null, "100"],
      ]),
    );
    expect(told.filter(([of, server]) => of === "of-200" || server === "200")).toEqual([]);

    const traces = async () =>
      (await library.changes.since(0)).map(({ story, server }) => `${story} ${server}`);
    const all = await traces();
    await library.servers.dropTraces(before);
    expect(await traces()).toEqual(all);
    const latest = await library.changes.latest();
    await library.servers.dropTraces(latest);
    expect(await library.changes.latest()).toBe(latest);
    expect(await traces()).toEqual(all.filter((each) => !each.includes("100")));
  });
}
