import { expect, test } from "vitest";
import type { Opened } from "../library-contract.ts";
import { feed } from "./made.ts";

/** A day after the moment it is. */
const LATEST = "2026-03-02T12:00:00.000Z";

export function feedsContract(use: () => Opened): void {
  test("a feed is listed as it was followed", async () => {
    const { library, another } = use();
    const kept = await library.feeds.follow(feed());
    const unread = { etag: null, lastModified: null, failures: 0, done: null, notTaken: [] };
    expect(kept).toEqual({ ...feed(), id: kept?.id, ...unread });
    expect(await (await another()).feeds.list("100")).toEqual([kept]);
  });

  test("a story follows an address once", async () => {
    const { feeds } = use().library;
    await feeds.follow(feed());
    expect(await feeds.follow(feed({ words: [] }))).toBeNull();
    expect(await feeds.follow(feed({ story: "other" }))).not.toBeNull();
    expect(await feeds.list("100")).toHaveLength(2);
  });

  test("only who follows a feed unfollows it", async () => {
    const { feeds } = use().library;
    const id = (await feeds.follow(feed()))?.id ?? -1;
    expect(await feeds.unfollow("200", id)).toBe(false);
    expect(await feeds.unfollow(null, id)).toBe(false);
    expect(await feeds.list("200")).toEqual([]);
    expect(await feeds.unfollow("100", id)).toBe(true);
    expect(await feeds.unfollow("100", id)).toBe(false);
  });

  test("what is due is taken by one worker, the longest due first", async () => {
    const { library, another } = use();
    const second = await another();
    for (let hour = 8; hour < 20; hour++) {
      const nextLookAt = `2026-03-01T${String(hour).padStart(2, "0")}:00:00.000Z`;
      await library.feeds.follow(feed({ url: `https://norwick.example/${hour}`, nextLookAt }));
    }
    const until = "2026-03-01T12:30:00.000Z";
    expect((await library.feeds.takeDue(1, until, LATEST)).map(({ url }) => url)).toEqual([
      "https://norwick.example/8",
    ]);
    const taken = await Promise.all(
      [library, second].map((each) => each.feeds.takeDue(9, until, LATEST)),
    );
    // At 12:00 the looks of 9, 10, 11 and 12 o'clock are due.
    expect(
      taken
        .flat()
        .map(({ url }) => url)
        .toSorted(),
    ).toEqual([10, 11, 12, 9].map((hour) => `https://norwick.example/${hour}`));
    expect(await library.feeds.takeDue(9, until, LATEST)).toEqual([]);
  });

  test("a look further off than any can be is due", async () => {
    const { feeds } = use().library;
    for (const nextLookAt of ["2026-03-01T12:00:00.001Z", LATEST, "2041-07-09T03:00:00.000Z"]) {
      await feeds.follow(feed({ url: `https://norwick.example/${nextLookAt}`, nextLookAt }));
    }
    const taken = await feeds.takeDue(9, "2026-03-01T12:30:00.000Z", LATEST);
    expect(taken.map(({ url }) => url)).toEqual([
      "https://norwick.example/2041-07-09T03:00:00.000Z",
    ]);
    expect(await feeds.takeDue(9, "2026-03-01T12:30:00.000Z", LATEST)).toEqual([]);
  });

  test("the feeds of a server that was left are not due until the bot is back", async () => {
    const { feeds, servers } = use().library;
    await feeds.follow(feed());
    await feeds.follow(feed({ story: "other", server: null }));
    await servers.left("100");
    const until = "2026-03-01T12:30:00.000Z";
    expect((await feeds.takeDue(9, until, LATEST)).map(({ server }) => server)).toEqual([null]);
    await servers.joined("100");
    expect((await feeds.takeDue(9, until, LATEST)).map(({ server }) => server)).toEqual(["100"]);
  });

  test("how a look went is kept for the next", async () => {
    const { feeds } = use().library;
    const kept = await feeds.follow(feed());
    const look = {
      etag: 'W/"1"',
      lastModified: "Sun, 01 Mar 2026 10:00:00 GMT",
      failures: 2,
      nextLookAt: "2026-03-01T14:00:00.000Z",
      done: ["norwick.example/“a”", "norwick.example/b"],
      notTaken: [{ link: "https://norwick.example/b", reason: ["serverSays", "404 “gone”"] }],
    };
    await feeds.looked(kept?.id ?? -1, look);
    await feeds.looked(999, look);
    expect(await feeds.list("100")).toEqual([{ ...kept, ...look }]);
  });

  test("the links that are done are those of the last look, and go with the feed", async () => {
    const { library, another } = use();
    const id = (await library.feeds.follow(feed()))?.id ?? -1;
    const look = { etag: null, lastModified: null, failures: 0, nextLookAt: LATEST, notTaken: [] };
    await library.feeds.looked(id, { ...look, done: ["norwick.example/a", "norwick.example/b"] });
    await library.feeds.looked(id, { ...look, done: ["norwick.example/b"] });
    const { feeds } = await another();
    expect((await feeds.list("100"))[0]?.done).toEqual(["norwick.example/b"]);
    await feeds.unfollow("100", id);
    expect((await feeds.follow(feed()))?.done).toBeNull();
  });
}
