import type { Analysis } from "#story/analysis.ts";
import type { Story } from "#story/story.ts";
import type { Span } from "#text/span.ts";
import type { Steps } from "#text/steps.ts";
import { carryOver, holdsSame } from "../numbers/carry-over.ts";
import { NumberBuffer } from "../numbers/number-buffer.ts";

/** What of the analyses of a story is gone through as a whole: its sentences and its mentions. */
export interface SentenceColumns {
  /** Article (by its place in the story) → its first sentence; one more at the end. */
  readonly firstOf: Uint32Array;
  /** Where each sentence stands in its article, and in which of its passages. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly passages: Uint32Array;
  /** From which of the article's mentions and time expressions on the sentence may hold some. */
  readonly mentionsFrom: Uint32Array;
  readonly timexesFrom: Uint32Array;
  /** Article → its first mention; one more at the end. */
  readonly firstMentionOf: Uint32Array;
  readonly mentionStarts: Uint32Array;
  readonly mentionEnds: Uint32Array;
  /** Whom each mention means, by the place in `Analysis.people` and one more; 0 for nobody. */
  readonly mentionPeople: Uint32Array;
  readonly placeOf: ReadonlyMap<Analysis, number>;
}

const BY_SENTENCE = ["starts", "ends", "passages", "mentionsFrom", "timexesFrom"] as const;
const BY_MENTION = ["mentionStarts", "mentionEnds", "mentionPeople"] as const;

type Column = (typeof BY_SENTENCE)[number] | (typeof BY_MENTION)[number];
type Columns = Readonly<Record<Column | "firstOf" | "firstMentionOf", NumberBuffer>>;

/** Reads the columns; of analyses that an earlier story held too they are copied. */
export function* readSentenceColumns(
  { articles }: Story,
  earlier: SentenceColumns | null,
): Steps<SentenceColumns> {
  const analyses = articles.map(({ analysis }) => analysis);
  if (earlier !== null && holdsSame(analyses, earlier.placeOf)) return earlier;
  const columns = newColumns(earlier);
  const copy = (from: number, to: number) => {
    if (earlier !== null) copyRows(columns, earlier, from, to);
  };
  yield* carryOver(analyses, earlier?.placeOf ?? null, copy, (analysis) => {
    columns.firstOf.push(columns.starts.length);
    columns.firstMentionOf.push(columns.mentionStarts.length);
    readAnalysis(columns, analysis);
  });
  columns.firstOf.push(columns.starts.length);
  columns.firstMentionOf.push(columns.mentionStarts.length);
  yield;
  return {
    firstOf: columns.firstOf.toArray(),
    starts: columns.starts.toArray(),
    ends: columns.ends.toArray(),
    passages: columns.passages.toArray(),
    mentionsFrom: columns.mentionsFrom.toArray(),
    timexesFrom: columns.timexesFrom.toArray(),
    firstMentionOf: columns.firstMentionOf.toArray(),
    mentionStarts: columns.mentionStarts.toArray(),
    mentionEnds: columns.mentionEnds.toArray(),
    mentionPeople: columns.mentionPeople.toArray(),
    placeOf: new Map(analyses.map((analysis, place) => [analysis, place])),
  };
}

function newColumns(earlier: SentenceColumns | null): Columns {
  const like = (column: Column | "firstOf" | "firstMentionOf") =>
    new NumberBuffer(earlier === null ? undefined : earlier[column].length + 1000);
  return {
    firstOf: like("firstOf"),
    starts: like("starts"),
    ends: like("ends"),
    passages: like("passages"),
    mentionsFrom: like("mentionsFrom"),
    timexesFrom: like("timexesFrom"),
    firstMentionOf: like("firstMentionOf"),
    mentionStarts: like("mentionStarts"),
    mentionEnds: like("mentionEnds"),
    mentionPeople: like("mentionPeople"),
  };
}

function copyRows(columns: Columns, earlier: SentenceColumns, from: number, to: number): void {
  const { firstOf, firstMentionOf } = earlier;
  for (let place = from; place < to; place++) {
    columns.firstOf.push(columns.starts.length + firstOf[place]! - firstOf[from]!);
    columns.firstMentionOf.push(
      columns.mentionStarts.length + firstMentionOf[place]! - firstMentionOf[from]!,
    );
  }
  for (const name of BY_SENTENCE) {
    columns[name].append(earlier[name].subarray(firstOf[from], firstOf[to]));
  }
  for (const name of BY_MENTION) {
    columns[name].append(earlier[name].subarray(firstMentionOf[from], firstMentionOf[to]));
  }
}

function readAnalysis(columns: Columns, { sentences, mentions, timexes }: Analysis): void {
  for (const { start, end, passage } of sentences) {
    columns.starts.push(start);
    columns.ends.push(end);
    columns.passages.push(passage);
  }
  forEachFrom(sentences, mentions, (from) => columns.mentionsFrom.push(from));
  forEachFrom(sentences, timexes, (from) => columns.timexesFrom.push(from));
  for (const { start, end, person } of mentions) {
    columns.mentionStarts.push(start);
    columns.mentionEnds.push(end);
    columns.mentionPeople.push(person === null ? 0 : person + 1);
  }
}

/** From which of some spans in order on each sentence may hold some. */
function forEachFrom(
  sentences: readonly Span[],
  spans: readonly Span[],
  visit: (from: number) => void,
): void {
  let from = 0;
  for (const { start } of sentences) {
    while (from < spans.length && spans[from]!.end <= start) from++;
    visit(from);
  }
}
