import { readFileSync } from "node:fs";
import { analyze } from "#analysis/analyze.ts";
import type { Verdict } from "#answers/answer.ts";
import { check } from "#answers/check.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { createArticle } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import type { Story } from "#story/story.ts";
import type { GoldLine } from "./analyze-file.ts";
import { type Claim, makeClaims } from "./make-claims.ts";
import type { Figure } from "./print-figures.ts";
import { sharedPath } from "./shared.ts";

export const VERDICTS: readonly Verdict[] = [
  "verbatim",
  "altered",
  "other-speaker",
  "paraphrase",
  "not-on-record",
];

/** Claims with the verdicts given; made from the development articles, a quarter of them not held. */
export interface JudgedClaims {
  readonly claims: readonly (Claim & { readonly given: Verdict })[];
  readonly figures: readonly Figure[];
  /** Right verdicts down, given verdicts across. */
  readonly confusion: string;
}

const EACH = 90;
const SEED = 20;

export function measureCheck(): JudgedClaims {
  const articles = readFileSync(sharedPath("gold/quotes/polnear.dev.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldLine);
  const held = storyOf(articles.filter((_, at) => at % 4 !== 0));
  const notHeld = storyOf(articles.filter((_, at) => at % 4 === 0));
  const index = createStoryIndex(held);
  const claims = makeClaims(held, notHeld, EACH, SEED).map((claim) => ({
    ...claim,
    given: check(index, claim).verdict,
  }));
  const right = claims.filter(({ verdict, given }) => verdict === given).length;
  return {
    claims,
    figures: [
      { name: `verdicts right of ${claims.length}`, reached: right / claims.length, target: 0.96 },
      ...VERDICTS.map((verdict) => {
        const some = claims.filter((claim) => claim.verdict === verdict);
        const hit = some.filter(({ given }) => given === verdict).length;
        return { name: `  of ${some.length} ${verdict}`, reached: hit / some.length, target: null };
      }),
    ],
    confusion: confusionOf(claims),
  };
}

function storyOf(lines: readonly GoldLine[]): Story {
  const analysed = lines.map(({ id, text, title = null, date = null }) => {
    const article = createArticle({ id, text, title, published: date });
    return { article, analysis: analyze(article) };
  });
  return buildStory({ id: "claims", title: "", description: null, aliases: {} }, analysed);
}

function confusionOf(claims: JudgedClaims["claims"]): string {
  const width = 15;
  const head = ["", ...VERDICTS].map((name) => name.padStart(width)).join("");
  const rows = VERDICTS.map((right) => {
    const counts = VERDICTS.map(
      (given) => claims.filter((c) => c.verdict === right && c.given === given).length,
    );
    return [right, ...counts].map((cell) => String(cell).padStart(width)).join("");
  });
  return [head, ...rows].join("\n");
}
