/** Workers that share a library and are brought the same article at the same moment. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createIntake } from "#intake/create-intake.ts";
import type { Fetcher } from "#intake/fetch/create-fetcher.ts";
import type { Library } from "#library/library.ts";
import { story } from "../library/contract/made.ts";
import { homes } from "../library/homes/all-homes.ts";
import type { Place } from "../library/homes/home.ts";

const noWeb: Fetcher = async (link) => expect.unreachable(link);
const given = { published: "2020-05-01" };

/** An article of its own words, and one that is nearly the same. */
const said = (topic: string) =>
  Array.from({ length: 60 }, (_, at) => `${topic}${at} spoke of ${topic} ${at * 7}`).join(", ");
const nearly = (topic: string) => `${said(topic)} This report was changed at noon.`;

describe.each(homes)("$name", ({ newPlace }) => {
  let place: Place;
  let workers: Library[];
  beforeEach(async () => {
    place = await newPlace();
    workers = await Promise.all(Array.from({ length: 3 }, () => place.open()));
    await workers[0]?.stories.create(story("harbour"));
  }, 60_000);
  afterEach(async () => {
    await Promise.all(workers.map((each) => each.close()));
    await place.remove();
  });

  /** What became of the text at each worker, in no order. */
  const broughtToAll = async (texts: readonly string[]) => {
    const intakes = workers.map(({ articles }) =>
      createIntake({ articles, inFolder: async () => [], fetch: noWeb }),
    );
    const taken = await Promise.all(
      texts.flatMap((text, at) =>
        intakes.map((intake, worker) => {
          const source = { kind: "text", text: worker % 2 === 0 ? text : `${text} ${at}` } as const;
          return intake.addArticle("harbour", source, given);
        }),
      ),
    );
    return taken.map(({ kind }) => kind).toSorted();
  };

  test("keep one of them", async () => {
    const kinds = await broughtToAll([said("bridge"), said("ferry"), nearly("bridge")]);
    expect(kinds.filter((kind) => kind === "added")).toHaveLength(2);
    expect(kinds.filter((kind) => kind === "duplicate")).toHaveLength(7);
    expect(await workers[0]?.articles.list("harbour")).toHaveLength(2);
  });

  test("keep all that differ, whoever comes first", async () => {
    const topics = ["bridge", "ferry", "goat", "gate", "wall", "lamp"].map(said);
    const kinds = await broughtToAll(topics);
    expect(kinds.filter((kind) => kind === "added")).toHaveLength(topics.length);
    expect(await workers[2]?.articles.list("harbour")).toHaveLength(topics.length);
  });

  test("one that the library refuses does not stop those that come with it", async () => {
    const { articles } = workers[0]!;
    const intake = createIntake({ articles, inFolder: async () => [], fetch: noWeb });
    const titles = ["Bridge", "Ferry \ud800", "Goat"];
    const results = await Promise.allSettled(
      titles.map((title) => {
        const source = { kind: "text", text: said(title) } as const;
        return intake.addArticle("harbour", source, { ...given, title });
      }),
    );
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(results[1]).toMatchObject({ reason: { message: expect.stringMatching(/surrogate/) } });
    expect(await articles.list("harbour")).toHaveLength(2);
  });
});
