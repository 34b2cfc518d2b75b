import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildStory, createStoryBuilder } from "#story/build-story.ts";
import type { Change, Correction } from "#story/correction.ts";
import { textAnchor } from "#story/corrections/text-anchor.ts";
import type {
  AnalysedArticle,
  StoryEvent,
  StoryFact,
  StoryPerson,
  StoryQuotation,
} from "#story/story.ts";
import { finish } from "#text/steps.ts";
import { editedArticles, VERSIONS } from "../helpers/edited-articles.ts";
import { finishInTurns } from "../helpers/finish-in-turns.ts";

const info = { id: "made", title: "Made", description: null, aliases: { "Ada Stone": ["Stone"] } };
const corrected = fc.constantFrom(...VERSIONS.map(([article]) => article!)).chain(changesOf);
const corrections = fc
  .array(corrected, { maxLength: 4 })
  .map((changes) =>
    changes.map((change, at): Correction => ({ id: at, on: "2024-01-02", change })),
  );

/** What moderators may say of an article, whether or not it is in the story. */
function changesOf({ article, analysis }: AnalysedArticle): fc.Arbitrary<Change> {
  const people = VERSIONS.flatMap(([each]) =>
    each!.analysis.people.map(({ name }) => ({ article: each!.article.id, name })),
  );
  const person = fc.constantFrom(...people.filter((each) => each.article === article.id));
  const quotation = fc
    .constantFrom(...analysis.quotations)
    .map((span) => textAnchor(article, span));
  const event = fc.constantFrom(...analysis.events).map((span) => textAnchor(article, span));
  const name = fc.constantFrom("Nobody Known", ...people.map((each) => each.name));
  return fc.oneof(
    fc.record({ kind: fc.constant("speaker"), anchor: quotation, what: fc.record({ name }) }),
    fc.record({ kind: fc.constant("not-a-quotation"), anchor: quotation, what: fc.constant({}) }),
    fc.record({
      kind: fc.constant("event-date"),
      anchor: event,
      what: fc.constant({ date: "2019-05-04" }),
    }),
    fc.record({
      kind: fc.constant("same-person"),
      anchor: person,
      what: fc.record({ other: fc.constantFrom(...people) }),
    }),
    fc.record({
      kind: fc.constant("other-person"),
      anchor: person,
      what: fc.record(
        {
          called: name.map((full) => full.split(" ").at(-1)!),
          article: fc.constantFrom(null, article.id),
          where: quotation,
          name,
        },
        { requiredKeys: ["called", "article", "name"] },
      ),
    }),
  );
}

describe("a story that is built again and again", () => {
  it("is what it would be if built anew, whatever came, changed, went or was corrected", () => {
    fc.assert(
      fc.property(editedArticles, corrections, (all, ours) => {
        const build = createStoryBuilder();
        // Two servers, of which one has corrections, share what is built.
        for (const articles of all) {
          for (const each of [[], ours]) {
            const built = finish(build(info, articles, each));
            expect(built).toEqual(buildStory(info, structuredClone(articles), each));
          }
        }
      }),
      { seed: 3, numRuns: 40 },
    );
  });

  it("is what it would be when two servers' are built by turns", () => {
    fc.assert(
      fc.property(editedArticles, corrections, (all, ours) => {
        const build = createStoryBuilder();
        for (const articles of all) {
          const [first, second] = finishInTurns([
            build(info, articles, []),
            build(info, articles, ours),
          ]);
          expect(first).toEqual(buildStory(info, articles));
          expect(second).toEqual(buildStory(info, articles, ours));
        }
      }),
      { seed: 4, numRuns: 15 },
    );
  });

  it("has the same objects for what is the same when an article came", () => {
    const articles = fc.shuffledSubarray(
      VERSIONS.map(([article]) => article!),
      { minLength: 6 },
    );
    fc.assert(
      fc.property(articles, (held) => {
        const build = createStoryBuilder();
        const before = finish(build(info, held.slice(1), []));
        const after = finish(build(info, held, []));
        let same = 0;
        for (const part of ["people", "quotations", "events", "facts"] as const) {
          const byPlace = new Map<string, unknown>(
            before[part].map((each) => [placeOf(each), each]),
          );
          for (const each of after[part]) {
            const old = byPlace.get(placeOf(each));
            if (!isDeepStrictEqual(old, each)) continue;
            expect(each).toBe(old);
            same++;
          }
        }
        expect(same).toBeGreaterThan(after.quotations.length / 2);
      }),
      { seed: 5, numRuns: 15 },
    );
  });

  it("takes what the story's file says as it is now", () => {
    const build = createStoryBuilder();
    const articles = VERSIONS.map(([article]) => article!);
    const [one, other] = buildStory({ ...info, aliases: {} }, articles).people;
    for (const aliases of [{}, { [one!.name]: [other!.name] }, {}]) {
      const about = { ...info, aliases };
      expect(finish(build(about, articles, []))).toEqual(buildStory(about, articles));
    }
  });
});

function placeOf(each: StoryPerson | StoryQuotation | StoryEvent | StoryFact): string {
  return "id" in each ? each.id : `${each.article.id} ${each.start}`;
}
