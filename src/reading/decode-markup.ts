import type { SourceFile } from "#story/source-file.ts";
import { CannotRead } from "./cannot-read.ts";
import { decodeText } from "./decode-text.ts";

/** How far in a page its `<meta charset>` must stand (the HTML standard). In bytes. */
const OPENING = 1024;

const META =
  /<meta\s(?:[^<>]{0,200}[\s;"'])?charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:.-]{1,40})/iu;

/** `<?xml version="1.0" encoding="…"?>`, which opens feeds and some pages. */
const XML = /^\s{0,9}<\?xml\s[^<>]{0,200}encoding\s{0,9}=\s{0,9}["']([a-z0-9_:.-]{1,40})["']/iu;

/**
 * The characters of a web page or feed. The encoding is told by a byte order mark, else by the
 * server, else by `<meta charset>` or the XML declaration (the order of the HTML standard); none is
 * UTF-8. What is not UTF-8, whether it was told or not, is Windows-1252, which is what most of such
 * pages are in. Bytes that do not fit become U+FFFD. Throws `CannotRead` for binary files.
 */
export function decodeMarkup(file: SourceFile): string {
  const told = hasMark(file.bytes)
    ? null
    : (decoderFor(fromServer(file)) ?? decoderFor(fromItself(file)));
  const isUtf8 = told === null || told.encoding === "utf-8";
  const text = isUtf8 ? decodeUtf8(file) : decodeWith(told, file.bytes);
  if (text.includes("\0")) {
    throw new CannotRead(file.name, ({ nullCharacters }) => nullCharacters);
  }
  return text;
}

function hasMark([first, second, third]: Uint8Array): boolean {
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isUtf16 || (first === 0xef && second === 0xbb && third === 0xbf);
}

function fromServer({ contentType = "" }: SourceFile): string | null {
  return /;\s{0,9}charset\s{0,9}=\s{0,9}"?([^\s;"]{1,40})/iu.exec(contentType)?.[1] ?? null;
}

/** What can say in ASCII that it is UTF-16 is not, so the standard reads it as UTF-8. */
function fromItself({ bytes }: SourceFile): string | null {
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, OPENING));
  const label = (XML.exec(opening) ?? META.exec(opening))?.[1] ?? null;
  return label !== null && /^utf-16/iu.test(label) ? "utf-8" : label;
}

/** Null for a label that the Encoding standard does not know. */
function decoderFor(label: string | null): Decoder | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function decodeUtf8(file: SourceFile): string {
  try {
    return decodeText(file);
  } catch (error) {
    if (!(error instanceof CannotRead) || hasMark(file.bytes)) throw error;
    const text = new TextDecoder("utf-8").decode(file.bytes);
    if (isMostlyRead(text)) return text;
    return decodeWith(new TextDecoder("windows-1252"), file.bytes);
  }
}

/** A page in UTF-8 with a few spoilt bytes, or cut off within a character, is in UTF-8 still. */
function isMostlyRead(text: string): boolean {
  let [spoilt, read] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) spoilt++;
    else if (code > 0x7f) read++;
  }
  return read >= spoilt;
}

type Decoder = InstanceType<typeof TextDecoder>;

/** The characters that Windows-1252 has at 0x80 to 0x9f. */
const AT_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some versions of Node decode Windows-1252 as Latin-1, which has control characters there. */
function decodeWith(decoder: Decoder, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  return text.replace(/[\u0080-\u009f]/gu, (mark) => AT_80[mark.charCodeAt(0) - 0x80] ?? mark);
}
