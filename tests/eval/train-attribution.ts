import { readFileSync, writeFileSync } from "node:fs";
import { readDocument } from "#analysis/document/read-document.ts";
import { likeliest } from "#analysis/quotations/attribute-stretches.ts";
import type { Candidate, Spoken } from "#analysis/quotations/candidates/candidate.ts";
import { candidatesFor } from "#analysis/quotations/candidates/candidates-for.ts";
import { contentFeatures } from "#analysis/quotations/contents/content-features.ts";
import { setPlaces } from "#analysis/quotations/set-places.ts";
import { spanOf } from "#analysis/quotations/span-of.ts";
import { speechFeatures } from "#analysis/quotations/speech/speech-features.ts";
import { createArticle } from "#story/article.ts";
import { type Span, spansOverlap } from "#text/span.ts";
import { sharedPath } from "../helpers/shared.ts";
import { type RankingCase, trainRanker } from "./train-ranker.ts";

interface GoldMark extends Span {
  readonly attr: string | null;
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly cue_start: number | null;
  readonly cue_end: number | null;
}

interface GoldQuote extends Span {
  readonly cue_start: number | null;
  readonly cue_end: number | null;
}

interface GoldArticle {
  readonly id: string;
  readonly official?: string | null;
  readonly quotes: readonly GoldQuote[];
  readonly text: string;
  readonly marks: readonly GoldMark[];
}

const DATA = new URL("../../src/analysis/quotations/data/", import.meta.url);

/**
 * Learns the weights of the candidates' features from the development articles and
 * writes them. With `--without-official-dev` those articles stay out, for an unseen measurement.
 */
export default async function trainAttribution(options: readonly string[]): Promise<void> {
  const held = options.includes("--without-official-dev");
  const articles = [...readGold("polnear"), ...readGold("gum")].filter(
    ({ official }) => !held || official !== "dev",
  );
  const cases = articles.map(casesOf);
  await train(
    "attribution-weights",
    cases.map(({ speakers }) => speakers),
  );
  await train(
    "speech-weights",
    cases.map(({ speech }) => speech),
  );
  await train("content-weights", articles.map(contentCases));
}

function readGold(name: string): readonly GoldArticle[] {
  return readFileSync(sharedPath(`gold/quotes/${name}.dev.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as GoldArticle);
}

async function train(name: string, cases: readonly (readonly RankingCase[])[]): Promise<void> {
  process.stdout.write(`${name}\n`);
  const weights = trainRanker(cases, (line) => process.stdout.write(`${line}\n`));
  const lines = Object.entries(weights).map((pair) => `  ${JSON.stringify(pair[0])}: ${pair[1]}`);
  writeFileSync(new URL(`${name}.json`, DATA), `{\n${lines.join(",\n")}\n}\n`);
}

interface Cases {
  readonly speakers: readonly RankingCase[];
  readonly speech: readonly RankingCase[];
}

/** One case a stretch; the candidates before it are taken as attributed rightly where they can be. */
function casesOf(article: GoldArticle): Cases {
  const places = setPlaces(readDocument(createArticle({ id: article.id, text: article.text })));
  const cases: RankingCase[] = [];
  const speech: RankingCase[] = [];
  const spoken: Spoken[] = [];
  for (const [index, place] of places.entries())
    for (const [item, { stretch }] of place.scene.items.entries()) {
      if (!stretch) continue;
      const span = spanOf(place.scene, { first: item, last: item });
      const mark = article.marks.find((each) => spansOverlap(each, span));
      const candidates = candidatesFor(places, index, item, spoken);
      const right = candidates.map((each) => rightness(each, mark));
      const chosen = candidates[right.indexOf(Math.max(...right))]!;
      const isSpeech = mark?.attr ? 1 : 0;
      if (mark) {
        const likely = isSpeech ? chosen : likeliest(candidates).candidate;
        speech.push({
          candidates: [speechFeatures(place, item, likely), []],
          right: [isSpeech, 1 - isSpeech],
        });
      }
      if (isSpeech) spoken.push({ place, item, candidate: chosen, chance: 1 });
      if (mark?.attr && right.some((each) => each > 0))
        cases.push({ candidates: candidates.map(({ features }) => features), right });
      else if (mark?.attr) cases.push({ candidates: [], right: [] });
    }
  return { speakers: cases, speech };
}

/** 2 when speaker and cue are right, 1 when the speaker is. */
function rightness({ scene, frame }: Candidate, mark: GoldMark | undefined): number {
  if (!mark?.attr) return 0;
  if (mark.speaker_start == null) return frame === null ? 1 : 0;
  if (!frame?.subject) return 0;
  const gold = { start: mark.speaker_start, end: mark.speaker_end! };
  if (!spansOverlap(spanOf(scene, frame.subject), gold)) return 0;
  const cue = mark.cue_start == null ? null : { start: mark.cue_start, end: mark.cue_end! };
  return cue && spansOverlap(spanOf(scene, frame.cue), cue) ? 2 : 1;
}

/** For each clause that a verb may report: is it marked as reported by that verb? */
function contentCases(article: GoldArticle): readonly RankingCase[] {
  const places = setPlaces(readDocument(createArticle({ id: article.id, text: article.text })));
  const contents = places.flatMap((place) => [...place.contents.values()]);
  return contents.map((content) => {
    const { scene } = content;
    const cue = spanOf(scene, content.frame.cue);
    const parts = content.segments.map((each) => spanOf(scene, each));
    const right = article.quotes.some(
      (quote) =>
        quote.cue_start != null &&
        spansOverlap(cue, { start: quote.cue_start, end: quote.cue_end! }) &&
        parts.some((part) => overlap(part, quote) >= 0.5),
    );
    return { candidates: [contentFeatures(content), []], right: right ? [1, 0] : [0, 1] };
  });
}

/** Intersection over union, in characters. */
function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + b.end - b.start - shared);
}
