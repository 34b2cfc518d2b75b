import { blockMarkdown, type TextualBlock } from "./block-markdown.ts";
import type { MarkdownStyle } from "./markdown-style.ts";

/** All of the style but how long a text may be, which is what is looked for. */
export type WordingStyle = Omit<MarkdownStyle, "limit">;

/** A block in Discord's Markdown that shows at most `limit` characters of article or user text. */
export type DrawBlock = (block: TextualBlock, limit: number) => string;

/** Keeps what it drew last of each block: a reply is measured before it is sent. */
export function createBlockDrawer(wording: WordingStyle): DrawBlock {
  const drawn = new Map<TextualBlock, { readonly limit: number; readonly text: string }>();
  return (block, limit) => {
    const last = drawn.get(block);
    if (last?.limit === limit) return last.text;
    const text = blockMarkdown(block, { ...wording, limit });
    drawn.set(block, { limit, text });
    return text;
  };
}
