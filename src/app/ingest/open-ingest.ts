import type { Duplicate } from "#intake/duplicates/held-set.ts";
import type { GivenDetails, Intake, IntakeSource, Taken } from "#intake/intake.ts";
import type { Library } from "#library/library.ts";
import { loadFile, stampFile } from "#library/load-file.ts";
import { openLibrary } from "#library/open-library.ts";
import type { Article } from "#story/article.ts";
import type { ReadFailure } from "#story/source-file.ts";
import { parseIsoDate } from "#text/iso-date.ts";
import { truncate } from "#text/truncate.ts";
import { webAddress } from "#text/web-address.ts";
import type { Config } from "../config.ts";
import { openIntake } from "../intake/open-intake.ts";
import { openWeb } from "../intake/open-web.ts";
import { analyserVersion } from "../stories/analyser-version.ts";
import { createFolderReader, type FolderReader } from "../stories/folder-reader.ts";
import { chooseStory } from "./choose-story.ts";
import { keptAnalyses } from "./kept-analyses.ts";
import { listSources } from "./list-sources.ts";
import { rememberedArticles } from "./remembered-articles.ts";

export interface IngestOptions {
  readonly story: string | null;
  readonly title: string | null;
  readonly date: string | null;
}

/** Opens the library to take files and pages into one story. @throws Error when there is none. */
export async function openIngest(config: Config, options: IngestOptions) {
  const given = givenDay(options.date);
  const library = await openLibrary(config, () => new Date());
  try {
    return await ingestInto(library, config, options, given);
  } catch (error) {
    await library.close();
    throw error;
  }
}

async function ingestInto(
  library: Library,
  config: Config,
  { story, title }: IngestOptions,
  given: GivenDetails | null,
) {
  const folders = readOnce(createFolderReader(config.storiesFolder));
  const planned = await chooseStory(story ?? config.story, title, library, folders);
  const { id, title: name } = planned;
  const articles = rememberedArticles(library.articles);
  const { fetchAsRobot: fetch } = openWeb(config);
  const kept = { stories: library.stories, articles };
  const intake = openIntake({ library: kept, folders, fetch, planned });
  const analyses = keptAnalyses(library.analyses, id, await analyserVersion());
  return {
    story: `${name} (${id})`,
    list: listSources,
    take: async (source: string) => {
      const taken = await takeNamed(source, id, given, intake);
      if ("kind" in taken && taken.kind === "added") await analyses.keep(taken.article);
      return resultOf(source, taken);
    },
    close: async () => {
      await analyses.flush();
      await library.close();
    },
  };
}

/** Ten thousand articles are compared with the files of a folder as they were at the start. */
function readOnce(folders: FolderReader): FolderReader {
  const stories = new Map<string, ReturnType<FolderReader["read"]>>();
  return {
    ...folders,
    read: (id) => {
      const reading = stories.get(id) ?? folders.read(id);
      stories.set(id, reading);
      return reading;
    },
  };
}

function givenDay(date: string | null): GivenDetails | null {
  if (date === null) return null;
  if (date.length === 10 && parseIsoDate(date) !== null) return { published: date };
  throw new Error(`Cannot use --date “${date}”: it is no calendar day, as 2021-11-05`);
}

/** The day given serves where the article names none. */
async function takeNamed(
  name: string,
  story: string,
  given: GivenDetails | null,
  intake: Intake,
): Promise<Taken | ReadFailure> {
  const source = await sourceOf(name);
  if ("message" in source) return source;
  const taken = await intake.addArticle(story, source);
  return taken.kind === "undated" && given ? intake.addArticle(story, source, given) : taken;
}

async function sourceOf(name: string): Promise<IntakeSource | ReadFailure> {
  if (webAddress(name) !== null) return { kind: "link", link: name };
  const stamp = await stampFile(name, name);
  if ("message" in stamp) return stamp;
  const file = await loadFile(name, name);
  return "message" in file ? file : { kind: "file", file };
}

function resultOf(name: string, taken: Taken | ReadFailure) {
  if ("message" in taken) return { kind: "failed", about: taken.message } as const;
  switch (taken.kind) {
    case "added":
      return { kind: "added", about: shortTitle(taken.article) } as const;
    case "duplicate":
      return {
        kind: "held",
        about: `held already as ${shortTitle(taken.of)} (${HELD[taken.by]})`,
      } as const;
    case "undated":
      return {
        kind: "failed",
        about: `Cannot keep ${name}: it names no day; give --date`,
      } as const;
    case "failed":
      return { kind: "failed", about: taken.why.message } as const;
  }
}

const HELD: Readonly<Record<Duplicate["by"], string>> = {
  link: "same link",
  text: "same text",
  "nearly the same text": "nearly the same text",
};

function shortTitle({ title, id }: Pick<Article, "title" | "id">): string {
  return title === null ? id : `“${truncate(title, LONGEST_TITLE)}”`;
}

const LONGEST_TITLE = 80;
