import { parseName } from "#story/names/parse-name.ts";
import type { Span } from "#text/span.ts";
import type { CandidateMention } from "./candidate-mention.ts";

/** `— Name (@handle)` at the end of an embedded post. */
const SIGNATURE = /[—–-]{1,2}\s*([^—–\n]{1,80}?)\s*\((@\w{1,30})\)/gu;

/** The signature of an embedded post: its author's name and handle, as two mentions. */
export function findPostAuthor(text: string, passage: Span): readonly CandidateMention[] {
  const last = [...text.slice(passage.start, passage.end).matchAll(SIGNATURE)].at(-1);
  if (!last) return [];
  const [whole, name = "", handle = ""] = last;
  const nameAt = passage.start + last.index + whole.indexOf(name);
  const handleAt = passage.start + last.index + whole.lastIndexOf(handle);
  return [mention(nameAt, name, "post-author"), mention(handleAt, handle, "post-handle")];
}

function mention(start: number, text: string, foundBy: string): CandidateMention {
  const end = start + text.length;
  return {
    start,
    end,
    core: { start, end },
    role: null,
    foundBy,
    kind: "name",
    gender: "unknown",
    personKind: "unknown",
    plural: false,
    name: parseName(text),
  };
}
