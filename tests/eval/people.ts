/**
 * `npm run -s eval -- people [set] [errors]`: how many speakers' mentions of the gold resolve to the right full
 * name, given the gold's own quotations and mentions: what names and coreference reach by themselves.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { resolvePeople } from "#analysis/coreference/resolve-people.ts";
import { readDocument } from "#analysis/document/read-document.ts";
import { findMentions } from "#analysis/mentions/find-mentions.ts";
import type { AttributedQuotation } from "#analysis/quotations/find-quotations.ts";
import { createArticle } from "#story/article.ts";
import { sharedPath } from "../helpers/shared.ts";

type NameMatch = (predicted: string, gold: string) => boolean;

interface GoldQuotation {
  readonly start: number;
  readonly end: number;
  readonly type: "direct" | "mixed" | "indirect";
  readonly speaker_start: number | null;
  readonly speaker_end: number | null;
  readonly speaker_text: string | null;
  readonly speaker_name: string | null;
  readonly speaker_kind: string | null;
  readonly cue_start: number | null;
  readonly cue_end: number | null;
}

interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly official?: string | null;
  readonly quotes: readonly GoldQuotation[];
  readonly marks: readonly GoldQuotation[];
}

export interface Resolution {
  readonly article: string;
  readonly kind: string;
  readonly mention: string;
  readonly gold: string;
  readonly found: string | null;
  readonly right: boolean;
}

/** Every named speaker of a gold file, as resolved from the gold's own mention. */
export async function resolveGold(
  path: string,
  keep: (article: GoldArticle) => boolean,
): Promise<readonly Resolution[]> {
  const scorer: { nameMatch: NameMatch } = await import(
    pathToFileURL(sharedPath("gold/quotes/score.mjs")).href
  );
  const lines = readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line !== "");
  return lines
    .map((line) => JSON.parse(line) as GoldArticle)
    .filter(keep)
    .flatMap((article) => resolveArticle(article, scorer.nameMatch));
}

function resolveArticle(article: GoldArticle, nameMatch: NameMatch): readonly Resolution[] {
  const { id, text, title = null, quotes, marks } = article;
  const document = readDocument(createArticle({ id, text, title }));
  const { people, personAt } = resolvePeople(
    document,
    findMentions(document),
    quotes.map(asQuotation),
  );
  const named = marks.some(({ speaker_name }) => speaker_name) ? marks : quotes;
  return named.flatMap((each) => {
    const mention = spanOf(each.speaker_start, each.speaker_end);
    if (!each.speaker_name || !mention) return [];
    const person = personAt(mention);
    const found = person === null ? null : (people[person]?.name ?? null);
    return {
      article: id,
      kind: each.speaker_kind ?? "unknown",
      mention: `${each.speaker_text} @${mention.start}`,
      gold: each.speaker_name,
      found,
      right: found !== null && nameMatch(found, each.speaker_name),
    };
  });
}

function asQuotation(gold: GoldQuotation): AttributedQuotation {
  const { start, end, type } = gold;
  return {
    start,
    end,
    foundBy: "gold",
    kind: type,
    contents: [{ start, end }],
    reported: [],
    cue: spanOf(gold.cue_start, gold.cue_end),
    mention: spanOf(gold.speaker_start, gold.speaker_end),
    addressee: null,
    occasion: null,
    confidence: 1,
  };
}

function spanOf(start: number | null, end: number | null) {
  return typeof start === "number" && typeof end === "number" ? { start, end } : null;
}

/** Prints the figures, and with `errors` the wrong ones. */
export default async function evaluatePeople(options: readonly string[]): Promise<void> {
  for (const set of ["polnear", "gum"]) {
    const resolutions = await resolveGold(
      sharedPath(`gold/quotes/${set}.dev.jsonl`),
      (article) => set === "gum" || options.includes("all") || article.official === "dev",
    );
    process.stdout.write(`\n${set}: ${rate(resolutions)}\n`);
    for (const [kind, group] of groupBy(resolutions, (each) => each.kind))
      process.stdout.write(`  ${kind.padEnd(8)} ${rate(group)}\n`);
    if (options.includes("errors")) printErrors(resolutions);
  }
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function rate(resolutions: readonly Resolution[]): string {
  const right = resolutions.filter((each) => each.right).length;
  return `${((100 * right) / resolutions.length).toFixed(1)} % (${right} of ${resolutions.length})`;
}

function printErrors(resolutions: readonly Resolution[]): void {
  const wrong = resolutions.filter((each) => !each.right);
  const groups = groupBy(
    wrong,
    (each) => `${each.article.slice(0, 34)} | ${each.kind} | ${each.gold} ← ${each.found}`,
  );
  for (const [key, group] of [...groups].toSorted((a, b) => b[1].length - a[1].length))
    process.stdout.write(
      `${String(group.length).padStart(4)} ${key} | ${[...new Set(group.map((each) => each.mention))].slice(0, 6).join("; ")}\n`,
    );
}
