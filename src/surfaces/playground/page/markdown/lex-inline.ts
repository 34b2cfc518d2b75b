import type { InlineNode } from "./nodes.ts";

export type InlineToken =
  | InlineNode
  /** A link with words of its own, which hold marks in turn. */
  | { readonly kind: "linked"; readonly label: string; readonly href: string }
  /** One or more of the same mark, and whether they may open or close a style here. */
  | {
      readonly kind: "marks";
      readonly text: string;
      readonly opens: boolean;
      readonly closes: boolean;
    };

type Lexer = (source: string, at: number, given: Lookahead) => Lexed | null;
interface Lexed {
  readonly token: InlineToken;
  readonly length: number;
}

/** Lengths of backtick runs that are known to have no partner further on. */
interface Lookahead {
  readonly unpaired: Set<number>;
}

/** Which readers to try at a character; all others are text. */
const lexers: Readonly<Record<string, readonly Lexer[]>> = {
  "\\": [lexEscape],
  "`": [lexCode],
  "<": [lexAngle],
  "[": [lexLinked],
  h: [lexUrl],
  "*": [lexMarks],
  _: [lexMarks],
  "~": [lexMarks],
  "|": [lexMarks],
};

/** Cuts a stretch of text into tokens, each character in exactly one of them. */
export function* lexInline(source: string): Generator<InlineToken> {
  const given: Lookahead = { unpaired: new Set() };
  let textFrom = 0;
  for (let at = 0; at < source.length; ) {
    const lexed = lexAt(source, at, given);
    if (lexed === null) {
      at += 1;
      continue;
    }
    if (at > textFrom) yield { kind: "text", text: source.slice(textFrom, at) };
    yield lexed.token;
    at += lexed.length;
    textFrom = at;
  }
  if (textFrom < source.length) yield { kind: "text", text: source.slice(textFrom) };
}

function lexAt(source: string, at: number, given: Lookahead): Lexed | null {
  for (const lexer of lexers[source.charAt(at)] ?? []) {
    const lexed = lexer(source, at, given);
    if (lexed) return lexed;
  }
  return null;
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  const sticky = new RegExp(pattern, "yu");
  sticky.lastIndex = at;
  return sticky.exec(source);
}

function lexEscape(source: string, at: number): Lexed | null {
  const match = matchAt(/\\([^0-9A-Za-z\s])/, source, at);
  return match && { token: { kind: "text", text: match[1] ?? "" }, length: match[0].length };
}

function lexCode(source: string, at: number, { unpaired }: Lookahead): Lexed | null {
  const run = matchAt(/`+/, source, at)?.[0] ?? "`";
  const asText: Lexed = { token: { kind: "text", text: run }, length: run.length };
  if (run.length > 2 || unpaired.has(run.length)) return asText;
  const from = at + run.length;
  for (const next of source.slice(from).matchAll(/`+/g)) {
    if (next[0].length !== run.length) continue;
    const text = source.slice(from, from + next.index).replace(/^ (?=`)|(?<=`) $/g, "");
    return { token: { kind: "code", text }, length: next.index + run.length * 2 };
  }
  unpaired.add(run.length);
  return asText;
}

/** `<t:…>`, `<@…>`, `<#…>`, `</name:…>`, `<:name:…>` and links in angle brackets. */
function lexAngle(source: string, at: number): Lexed | null {
  const whole = matchAt(/<[^<>\s][^<>\n]{0,2046}>/, source, at)?.[0];
  if (whole === undefined) return null;
  const inner = readAngle(whole.slice(1, -1));
  return inner && { token: inner, length: whole.length };
}

function readAngle(inner: string): InlineNode | null {
  const [, seconds, style = "f"] = inner.match(/^t:(-?\d{1,12})(?::([tTdDfFsSR]))?$/) ?? [];
  if (seconds !== undefined) return { kind: "time", seconds: Number(seconds), style };
  const [, sign, id = ""] = inner.match(/^(@!?|@&|#)(\d{1,20})$/) ?? [];
  if (sign !== undefined) {
    return { kind: sign === "#" ? "channel" : sign === "@&" ? "role" : "user", id };
  }
  const [, command] = inner.match(/^\/([-_'\p{L}\p{N} ]{1,98}):\d{1,20}$/u) ?? [];
  if (command !== undefined) return { kind: "command", name: command };
  const [, emoji] = inner.match(/^a?:(\w{2,32}):\d{1,20}$/) ?? [];
  if (emoji !== undefined) return { kind: "emoji", name: emoji };
  return /^https?:\/\/\S+$/.test(inner) ? linkTo(inner) : null;
}

function lexLinked(source: string, at: number): Lexed | null {
  const pattern =
    /\[((?:[^[\]\\]|\\.){1,1000})\]\(<?(https?:\/\/(?:[^\s()<>[\]\\]|\\.|\([^\s()<>]{0,200}\)){1,2000})>?(?: +"[^"\n]{0,200}")?\)/;
  const match = matchAt(pattern, source, at);
  const [whole, label = "", written = ""] = match ?? [];
  const href = written.replace(/\\(.)/g, "$1");
  if (whole === undefined || !URL.canParse(href)) return null;
  return { token: { kind: "linked", label, href }, length: whole.length };
}

function lexUrl(source: string, at: number): Lexed | null {
  const whole = matchAt(/https?:\/\/[^\s<]{1,2000}/, source, at)?.[0].replace(
    /[.,:;"')\]*_~|!?]+$/,
    "",
  );
  if (whole === undefined || !URL.canParse(whole)) return null;
  return { token: linkTo(whole), length: whole.length };
}

function linkTo(href: string): InlineNode {
  return { kind: "link", href, children: [{ kind: "text", text: href }] };
}

/** A star needs a word at its inner side; an underscore inside a word is part of the word. */
function lexMarks(source: string, at: number): Lexed | null {
  const text = matchAt(/\*+|_+|~~|\|\|/, source, at)?.[0];
  if (text === undefined) return null;
  const before = source.charAt(at - 1);
  const after = source.charAt(at + text.length);
  const [opens, closes] = sides(text, before, after);
  return { token: { kind: "marks", text, opens, closes }, length: text.length };
}

function sides(text: string, before: string, after: string): readonly [boolean, boolean] {
  if (text.startsWith("*") && text.length !== 2) return [/\S/.test(after), /\S/.test(before)];
  if (text === "_") return [!isWord(before), !isWord(after)];
  return [true, true];
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
