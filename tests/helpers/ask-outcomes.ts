import { questionKind } from "#search/questions/question-kind.ts";
import { sliceSpan } from "#text/span.ts";
import type { AskMeasure } from "./measure-ask.ts";
import { plainWords, wordF1 } from "./short-answer-examples.ts";

type Outcome = "exact" | "wrong sentence" | "no short answer" | "overlaps" | "another stretch";

export interface AskOutcome {
  readonly outcome: Outcome;
  /** What the question asks for, with the outcome's name: how errors are grouped. */
  readonly kind: string;
  readonly question: string;
  readonly given: string;
  readonly wanted: readonly string[];
  readonly sentence: string;
}

/** What became of each question that its story answers. */
export function askOutcomes({ answers }: AskMeasure): readonly AskOutcome[] {
  return answers.flatMap(({ query, answer }): AskOutcome[] => {
    const gold = query.answers ?? [];
    if (query.impossible || gold.length === 0) return [];
    const [hit] = answer.hits;
    const { short } = answer;
    const given = short ? sliceSpan(short.article.text, short) : "";
    const isThere =
      hit !== undefined &&
      hit.article.id === query.paragraph &&
      gold.some(({ start, text }) => hit.start <= start && start + text.length <= hit.end);
    const question = query.options.question ?? "";
    return [
      {
        outcome: outcomeOf(
          gold.map(({ text }) => text),
          given,
          isThere,
        ),
        kind: questionKind(question),
        question,
        given,
        wanted: [...new Set(gold.map(({ text }) => text))],
        sentence: hit ? sliceSpan(hit.article.text, hit) : "",
      },
    ];
  });
}

function outcomeOf(wanted: readonly string[], given: string, isThere: boolean): Outcome {
  const same = (text: string) => plainWords(text).join(" ") === plainWords(given).join(" ");
  if (wanted.some(same)) return "exact";
  if (!isThere) return "wrong sentence";
  if (given === "") return "no short answer";
  return wanted.some((text) => wordF1(text, given) > 0) ? "overlaps" : "another stretch";
}
