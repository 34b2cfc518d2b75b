import { type Article, createArticle } from "#story/article.ts";
import type { SourceFile } from "#story/source-file.ts";
import { CannotRead, type Reason } from "./cannot-read.ts";
import { decodeText } from "./decode-text.ts";
import { loadFormats } from "./load-formats.ts";

const formats = await loadFormats(
  new URL("./formats/", import.meta.url),
  (file) => import(`./formats/${file}`),
);

/** The endings of the files that are read, lower case, with the dot. */
export const articleEndings: readonly string[] = [...formats.keys()].toSorted();

/**
 * Reads a file as an article; the format is picked by the ending of its name, and what was fetched
 * is a web page. The article's id is the name without folder and ending. A web page may name no date
 * of publication; in every other format an article without one cannot be read unless `mayBeUndated`.
 * @throws CannotRead (as a rejection) when it is no readable article.
 */
export async function readArticle(file: SourceFile, mayBeUndated = false): Promise<Article> {
  const { id, extension } = partsOf(file);
  const format = formats.get(extension);
  if (!format || id === "") throw new CannotRead(file.name, unknownFormat(extension));
  const text = (format.decode ?? decodeText)(file);
  if (text.trim() === "") throw new CannotRead(file.name, ({ empty }) => empty);
  const parts = await format.read({ name: file.name, text, link: file.link ?? null, mayBeUndated });
  if (parts.text.trim() === "") throw new CannotRead(file.name, ({ noText }) => noText);
  for (const words of Object.values(parts)) checkCharacters(file.name, words);
  return createArticle({ ...parts, id });
}

/** JSON and YAML can spell what no text has: no library keeps it, and Discord does not show it. */
function checkCharacters(name: string, words: unknown): void {
  if (typeof words !== "string") return;
  if (words.includes("\0")) {
    throw new CannotRead(name, ({ nullCharacters }) => nullCharacters);
  }
  if (/\p{Surrogate}/u.test(words)) {
    throw new CannotRead(name, ({ halfCharacter }) => halfCharacter);
  }
}

/** Files that were fetched. */
const PAGE = ".html";

function partsOf({ name, link }: SourceFile): { id: string; extension: string } {
  if (link !== undefined) return { id: link, extension: PAGE };
  const base = name.slice(name.lastIndexOf("/") + 1);
  const dot = base.lastIndexOf(".");
  if (dot === -1) return { id: base, extension: "" };
  return { id: base.slice(0, dot), extension: base.slice(dot).toLowerCase() };
}

function unknownFormat(extension: string): Reason {
  const known = articleEndings.join(", ");
  return ({ noEnding, unknownEnding }) =>
    extension === "" ? noEnding(known) : unknownEnding(extension, known);
}
