import type { Analysis, Person, Quotation } from "#story/analysis.ts";
import { type Span, sliceSpan, spansOverlap } from "#text/span.ts";

/** One output line of `analyze --ndjson`; its shape is kept stable. Offsets index `text` as given. */
export interface AnalysisLine {
  readonly id: string;
  readonly quotations: readonly QuotationLine[];
  readonly timexes: readonly {
    start: number;
    end: number;
    text: string;
    type: string;
    value: string;
  }[];
  readonly events: readonly {
    start: number;
    end: number;
    text: string;
    date: string;
    grain: string;
  }[];
  readonly people: readonly { name: string; aliases: readonly string[] }[];
}

interface TextSpan extends Span {
  readonly text: string;
}

interface QuotationLine extends TextSpan {
  readonly segments?: readonly (readonly [number, number])[];
  readonly kind: Quotation["kind"];
  readonly speaker: (TextSpan & { readonly name: string }) | null;
  readonly cue: TextSpan | null;
  readonly saidOn?: string;
  readonly confidence: number;
  readonly foundBy: string;
}

export function analysisLine(id: string, text: string, analysis: Analysis): AnalysisLine {
  const cut = ({ start, end }: Span) => ({ text: sliceSpan(text, { start, end }), start, end });
  return {
    id,
    quotations: withParaphrases(analysis.quotations).map((each) =>
      quotationLine(each, analysis.people, cut),
    ),
    timexes: analysis.timexes.map((each) => ({ ...cut(each), type: each.type, value: each.value })),
    events: analysis.events.map((each) => ({ ...cut(each), date: each.date, grain: each.grain })),
    people: analysis.people.map(({ name, aliases }) => ({
      name,
      aliases: aliases.map((alias) => alias.text),
    })),
  };
}

/**
 * Quoted words are one line with the paraphrase they stand in, and with others in it of that
 * speaker; what the paraphrase has beyond, set off by its cue, is a line of indirect speech. Words
 * of several speakers in one paraphrase keep lines of their own.
 */
function withParaphrases(quotations: readonly Quotation[]): readonly Quotation[] {
  const groups = new Map<number | Quotation, Quotation[]>();
  for (const each of quotations) {
    const key = each.reported?.[0]?.start ?? each;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()].flatMap((together) => {
    const [first] = together as [Quotation];
    const { reported = [] } = first;
    if (reported.length === 0) return [first];
    if (together.some(({ speaker }) => speaker !== first.speaker))
      return [...lineOver(first, "indirect", reported), ...together];
    const quoted = (part: Span) => together.some((each) => spansOverlap(each, part));
    const others = reported.filter((part) => !quoted(part));
    return [
      ...lineOver(first, "mixed", reported.filter(quoted)),
      ...lineOver(first, "indirect", others),
    ];
  });
}

function lineOver(
  quotation: Quotation,
  kind: Quotation["kind"],
  contents: readonly Span[],
): readonly Quotation[] {
  const [first, last] = [contents[0], contents.at(-1)];
  return first && last ? [{ ...quotation, kind, contents, start: first.start, end: last.end }] : [];
}

function quotationLine(
  quotation: Quotation,
  people: readonly Person[],
  cut: (span: Span) => TextSpan,
): QuotationLine {
  const { contents, mention, cue, saidOn, kind, confidence, foundBy } = quotation;
  const person = quotation.speaker === null ? null : (people[quotation.speaker] ?? null);
  return {
    ...cut(quotation),
    ...(contents.length > 1 && {
      segments: contents.map(({ start, end }) => [start, end] as const),
    }),
    kind,
    speaker: mention ? { ...cut(mention), name: person?.name ?? cut(mention).text } : null,
    cue: cue ? cut(cue) : null,
    ...(saidOn !== null && { saidOn }),
    confidence,
    foundBy,
  };
}
