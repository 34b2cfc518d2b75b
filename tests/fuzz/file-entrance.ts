import fc from "fast-check";
import { analyze } from "#analysis/analyze.ts";
import { answerQuery } from "#app/batch/answer-query.ts";
import { CannotRead } from "#reading/cannot-read.ts";
import { readArticle } from "#reading/read-article.ts";
import { writeArticle } from "#reading/write-article.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import type { Article } from "#story/article.ts";
import { buildStory } from "#story/build-story.ts";
import type { Story } from "#story/story.ts";
import { DENSE, type Pace } from "./create-pace.ts";
import { defineEntrance, type Entrance, promise } from "./entrance.ts";
import { type BytesRecipe, bytesOf, hostileBytes } from "./input/bytes-recipe.ts";
import { hostileText, type TextRecipe, textOf } from "./input/text-recipe.ts";
import { checkAnalysis } from "./promises/check-analysis.ts";
import { checkArticle } from "./promises/check-article.ts";

export interface FileKind {
  readonly name: string;
  readonly takes: string;
  /** Of the file, with the dot. */
  readonly ending: string;
  /** Files as they should be. */
  readonly good: readonly string[];
  /** A file whose article has this text, as far as the format can hold it. */
  readonly holding: (text: string) => string;
}

interface Given {
  readonly bytes: BytesRecipe;
  /** The text of an article in a file that is as it should be; null where the bytes are the file. */
  readonly held: TextRecipe | null;
}

/** Files may have 2 MB in a folder of a story and 5 MB when attached; more is refused unread. */
const LARGEST = 5_000_000;
/** Of a text that is analysed here: as much as a folder's file has. In characters. */
const LONGEST = 2_000_000;

/** The bytes of an article in a format, on their whole way: read, analysed, in a story, searchable. */
export function fileEntrance({ name, takes, ending, good, holding }: FileKind): Entrance<Given> {
  return defineEntrance({
    name,
    takes,
    inputs: fc.record({
      bytes: hostileBytes({ good, largest: LARGEST }),
      held: fc.option(hostileText({ largest: LONGEST })),
    }),
    open: async () => ({
      knock: async (given, pace) => {
        const bytes =
          given.held === null ? bytesOf(given.bytes) : Buffer.from(holding(textOf(given.held)));
        const file = `articles/hostile${ending}`;
        const article = await pace.within("reading", bytes.length, () => readOrNot(file, bytes));
        if (article === null) return;
        checkArticle(article);
        await checkWritten(article);
        if (article.text.length <= LONGEST) await checkFurther(article, pace);
      },
      close: async () => undefined,
    }),
  });
}

/** Null when the reader says, naming the file, that it cannot be read. */
async function readOrNot(name: string, bytes: Uint8Array): Promise<Article | null> {
  try {
    return await readArticle({ name, bytes });
  } catch (error) {
    if (!(error instanceof CannotRead)) throw error;
    promise("an error names the file in short", error.message.length < 1000, error.message);
    return null;
  }
}

async function checkWritten(article: Article): Promise<void> {
  if (article.published === null) return;
  const bytes = new TextEncoder().encode(writeArticle(article));
  const again = await readArticle({ name: `${article.id}.json`, bytes });
  promise("what is written reads back the same", JSON.stringify(again) === JSON.stringify(article));
}

async function checkFurther(article: Article, pace: Pace): Promise<void> {
  const size = new TextEncoder().encode(article.text).length;
  const analysis = await pace.within("analysis", size, () => analyze(article), DENSE.analysis);
  checkAnalysis(article.text, analysis);
  const info = { id: "hostile", title: "Hostile", description: null, aliases: {} };
  const story = await pace.within("story", size, () => buildStory(info, [{ article, analysis }]));
  const index = await pace.within("index", size, () => builtIndex(story));
  const words = article.text.slice(0, LONGEST_WORDS);
  for (const [command, options] of questionsWith(words)) {
    const line = await pace.within(command, size, () => answerQuery(index, command, options));
    const strange = line.hits.find(
      ({ start, end, text }) => article.text.slice(start, end) !== text,
    );
    promise("what is shown is the article's own words", strange === undefined, strange?.text);
    promise("a score is a share", line.score >= 0 && line.score <= 1, line.score);
  }
}

/** With each of its parts, which otherwise are built when they are first asked for. */
function builtIndex(story: Story): StoryIndex {
  const index = createStoryIndex(story);
  void [
    index.lines,
    index.sentences,
    index.people,
    index.titles,
    index.topics,
    index.quotations,
    index.places.words,
  ];
  return index;
}

/** More than any option of a command takes. In characters. */
const LONGEST_WORDS = 2000;

/** Each question that programs may ask, made of one text. */
function questionsWith(words: string): readonly (readonly [string, object])[] {
  return [
    ["who-said", { words }],
    ["ask", { question: words }],
    ["check", { quote: words, person: words.slice(0, 100) }],
    ["quotes", { person: words.slice(0, 100), about: words.slice(0, 100) }],
    ["timeline", { about: words.slice(0, 100) }],
    ["timeline", {}],
    ["facts", { about: words.slice(0, 100) }],
    ["people", {}],
    ["sources", { article: words.slice(0, 100) }],
  ];
}
