import { parseDocument } from "yaml";
import { type ArticleParts, type ArticleSource, defineFormat } from "../article-format.ts";
import { CannotRead } from "../cannot-read.ts";
import { joinPassages } from "../join-passages.ts";
import { readBlocks } from "../markdown/read-blocks.ts";
import { readDetails } from "../read-details.ts";

/** A longer head is a mistake, and nested deep enough it would take seconds. In characters. */
const LONGEST_HEAD = 10_000;

/**
 * Markdown under a YAML head between `---` lines (title, outlet, author, date, link, note). The
 * article's text is what a reader sees: the marks of headings, emphasis, links and images go, and
 * what they said of the layout is kept. Without `title` the first heading is the title.
 */
export default defineFormat({
  name: "Markdown with front matter",
  extensions: [".md", ".markdown"],
  read: (source: ArticleSource): ArticleParts => {
    const { head, body } = splitFrontMatter(source);
    const details = readDetails(source.name, parseHead(source.name, head), source.mayBeUndated);
    const passages = readBlocks(body);
    const heading = passages.find(({ kind }) => kind === "heading")?.text ?? null;
    return { ...details, title: details.title ?? heading, ...joinPassages(passages) };
  },
});

function splitFrontMatter({ name, text, mayBeUndated }: ArticleSource): {
  head: string;
  body: string;
} {
  const lines = text.split(/\r\n|\r|\n/u);
  const close = lines.indexOf("---", 1);
  const isOpened = lines[0]?.trimEnd() === "---";
  if (!isOpened && mayBeUndated) return { head: "", body: text };
  if (!isOpened || close === -1) {
    throw new CannotRead(name, ({ noHead }) => noHead);
  }
  return { head: lines.slice(1, close).join("\n"), body: lines.slice(close + 1).join("\n") };
}

function parseHead(name: string, head: string): unknown {
  if (head.length > LONGEST_HEAD) {
    throw new CannotRead(name, ({ longHead }) => longHead(LONGEST_HEAD));
  }
  const document = parseDocument(head, { prettyErrors: false });
  const [problem] = document.errors;
  if (problem) throw new CannotRead(name, ({ badYaml }) => badYaml(problem.message));
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    throw new CannotRead(name, ({ yamlAliases }) => yamlAliases);
  }
}
