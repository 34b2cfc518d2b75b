import type { SourceFile } from "#story/source-file.ts";
import { CannotRead } from "./cannot-read.ts";

/**
 * The characters of a text file: UTF-8, or UTF-16 when it opens with a byte order mark. The mark
 * itself is no part of the text. Throws `CannotRead` for any other encoding and for binary files.
 */
export function decodeText({ name, bytes }: SourceFile): string {
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text === null) throw new CannotRead(name, ({ notText }) => notText(encoding.toUpperCase()));
  if (text.includes("\0")) throw new CannotRead(name, ({ nullCharacters }) => nullCharacters);
  return text;
}

function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return "utf-8";
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
