import { UserError } from "#interactions/user-error.ts";

/**
 * The words of a Discord message without its marks: mentions, emoji and links of Discord's own,
 * quote and list marks at line starts, styles.
 * @throws UserError when no words are left.
 */
export function messageWords(message: string): string {
  const words = message
    .slice(0, LONGEST)
    .replace(/<(?:[@#&/:!]|a:|t:)[^<>\n]{0,100}>/g, " ")
    .replace(/^\s*(?:>{1,3}|[-*#]{1,3})\s/gm, " ")
    .replace(/\*\*|__|~~|\|\||`/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(words)) {
    throw new UserError(({ errors }) => errors.noWords);
  }
  return words;
}

/** Discord's own bound on a message. */
const LONGEST = 4000;
