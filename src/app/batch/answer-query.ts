import { z } from "zod";
import type { Answer } from "#answers/answer.ts";
import { ask } from "#answers/ask.ts";
import { check } from "#answers/check.ts";
import { factsAbout } from "#answers/facts-about.ts";
import { people } from "#answers/people.ts";
import { quotesBy } from "#answers/quotes-by.ts";
import { sources } from "#answers/sources.ts";
import { storyAtAGlance } from "#answers/story-at-a-glance.ts";
import { timeline } from "#answers/timeline.ts";
import { whoSaid } from "#answers/who-said.ts";
import type { StoryIndex } from "#search/story-index.ts";
import { parseIsoDate } from "#text/iso-date.ts";
import { sliceSpan } from "#text/span.ts";
import { truncate } from "#text/truncate.ts";
import { type AnswerLine, hitLine, listedLine, listLine, placeLine } from "./answer-line.ts";

const words = z.string();
/** One or several, parted by commas or as a list. */
const keywords = z
  .union([words, z.array(words)])
  .transform((about) => (typeof about === "string" ? about : about.join(", ")));
const count = z.coerce.number().int().min(1).max(10_000);
const date = z.string().refine((value) => parseIsoDate(value) !== null, "is no date");

/** The questions a program may ask, each with its options and its answer as a line. */
const questions = {
  "who-said": question(z.object({ words }), (index, { words }) =>
    lookedUp(whoSaid(index, { words })),
  ),

  ask: question(z.object({ question: words }), (index, options) => {
    const { short, person, ...answer } = ask(index, options);
    const text = person?.name ?? (short && sliceSpan(short.article.text, short));
    return { ...lookedUp(answer), ...(text !== null && { answer: text }) };
  }),

  check: question(z.object({ quote: words, person: words.optional() }), (index, options) => {
    const answer = check(index, options);
    return { ...lookedUp(answer), verdict: answer.verdict };
  }),

  quotes: question(
    z.object({
      person: words,
      about: words.optional(),
      from: date.optional(),
      to: date.optional(),
    }),
    (index, options) => {
      const { quotations } = quotesBy(index, options);
      return listLine(quotations.map((each) => listedLine(each, each.speaker, each.date)));
    },
  ),

  timeline: question(
    z.object({
      about: keywords.nullable().default(null),
      from: date.nullable().default(null),
      to: date.nullable().default(null),
      order: z.enum(["oldest", "newest"]).nullable().default(null),
      dates: count.nullable().default(null),
      sentences: count.nullable().default(null),
    }),
    (index, options) => {
      const { entries } = timeline(index, options);
      const events = entries.flatMap((entry) => entry.events);
      return {
        ...listLine(events.map((event) => listedLine(event, null, event.date))),
        timeline: entries.map((entry) => ({
          date: entry.date,
          sentences: entry.events.map(placeLine),
        })),
      };
    },
  ),

  facts: question(z.object({ about: words }), (index, options) => {
    const { facts } = factsAbout(index, options);
    return listLine(facts.map((fact) => listedLine(fact, null, fact.date)));
  }),

  people: question(z.object({ person: words.optional() }), (index, options) => {
    const cards = people(index, options).people;
    const samples = cards.flatMap(({ sample }) => (sample === null ? [] : [sample]));
    return {
      ...listLine(
        samples.map((each) => listedLine(each, each.speaker, each.date)),
        cards.map(({ person }) => person.name).join(", "),
      ),
      ...given(cards.length > 0),
    };
  }),

  story: question(z.object({}), (index) => {
    const { story, mostQuoted } = storyAtAGlance(index);
    const hits = mostQuoted.map((each) => listedLine(each, each.speaker, each.date));
    return { ...listLine(hits, story.info.title), ...given(true) };
  }),

  sources: question(z.object({ article: words.optional() }), (index, options) => {
    const { articles } = sources(index, options);
    return listLine(
      articles.map(({ article }) =>
        listedLine({ article, start: 0, end: article.text.length }, null, article.published),
      ),
    );
  }),
};

/** A question's options are checked against its shape before it is answered. */
function question<Options>(
  shape: z.ZodType<Options>,
  answer: (index: StoryIndex, options: Options) => AnswerLine,
) {
  return (index: StoryIndex, options: unknown): AnswerLine => {
    const parsed = shape.safeParse(options);
    if (parsed.success) return answer(index, parsed.data);
    const [issue] = parsed.error.issues;
    throw new Error(`Cannot read the option ${issue?.path.join(".")}: ${issue?.message}`);
  };
}

function lookedUp({ answered, score, hits }: Answer): AnswerLine {
  return { answered, score, hits: hits.map(hitLine) };
}

/** For what is there to be shown even when no passage is. */
function given(answered: boolean): Pick<AnswerLine, "answered" | "score"> {
  return { answered, score: answered ? 1 : 0 };
}

/**
 * Answers a command's question about a story as one line of data.
 * @throws Error when there is no such question or an option is not of its kind.
 */
export function answerQuery(index: StoryIndex, command: string, options: unknown): AnswerLine {
  if (!isQuestion(command)) {
    throw new Error(
      `Cannot answer “${truncate(command, 80)}”: choose one of ${Object.keys(questions).join(", ")}`,
    );
  }
  return questions[command](index, options);
}

function isQuestion(command: string): command is keyof typeof questions {
  return Object.hasOwn(questions, command);
}
