import { truncate } from "#text/truncate.ts";
import { messageWords } from "./message-words.ts";

/**
 * The quotations that a message claims: what stands between quotation marks, at least two words of
 * it; the whole message when nothing does.
 * @throws UserError when the message has no words.
 */
export function claimsIn(message: string): readonly string[] {
  const words = messageWords(message);
  const quoted = [...words.matchAll(QUOTED)]
    .map((match) => (match.slice(1).find((part) => part !== undefined) ?? "").trim())
    .filter((part) => /[\p{L}\p{N}]\s+\S*[\p{L}\p{N}]/u.test(part));
  const claims = quoted.length > 0 ? [...new Set(quoted)] : [words];
  return claims.slice(0, MOST).map((claim) => truncate(claim, LONGEST));
}

const QUOTED = /“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|"([^"]+)"|‘([^‘]{3,}?)’(?![\p{L}\p{N}])/gu;

/** More verdicts than this do not fit one message legibly. */
const MOST = 3;
const LONGEST = 600;
