import { type Article, createArticle } from "#story/article.ts";
import type { SourceFile } from "#story/source-file.ts";
import { CannotRead } from "./cannot-read.ts";
import { decodeText } from "./decode-text.ts";
import { loadFormats } from "./load-formats.ts";

const formats = await loadFormats(
  new URL("./formats/", import.meta.url),
  (file) => import(`./formats/${file}`),
);

/**
 * Reads a file as an article; the format is picked by the ending of its name. The article's id is
 * the name without folder and ending. Throws `CannotRead` when it is no readable, dated article.
 */
export function readArticle(file: SourceFile): Article {
  const { id, extension } = partsOf(file.name);
  const format = formats.get(extension);
  if (!format || id === "") throw new CannotRead(file.name, unknownFormat(extension));
  const text = decodeText(file);
  if (text.trim() === "") throw new CannotRead(file.name, "it is empty");
  const parts = format.read({ name: file.name, text });
  if (parts.text.trim() === "") throw new CannotRead(file.name, "it has a head but no text");
  return createArticle({ ...parts, id });
}

function partsOf(name: string): { id: string; extension: string } {
  const base = name.slice(name.lastIndexOf("/") + 1);
  const dot = base.lastIndexOf(".");
  if (dot === -1) return { id: base, extension: "" };
  return { id: base.slice(0, dot), extension: base.slice(dot).toLowerCase() };
}

function unknownFormat(extension: string): string {
  const known = [...formats.keys()].toSorted().join(", ");
  const given = extension === "" ? "it has no file extension" : `${extension} is no known format`;
  return `${given} (known: ${known})`;
}
