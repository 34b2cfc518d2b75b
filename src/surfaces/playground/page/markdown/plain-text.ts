import type { BlockNode, InlineNode } from "./nodes.ts";
import { parseMarkdown } from "./parse-blocks.ts";

/** A message's text without its marks; a link's address and what is no text are left out. */
export function plainText(source: string): string {
  return parseMarkdown(source).map(blockText).join("\n");
}

function blockText(block: BlockNode): string {
  switch (block.kind) {
    case "codeBlock":
      return block.text;
    case "quote":
      return block.blocks.map(blockText).join("\n");
    case "list":
      return block.items.map((item) => item.map(blockText).join("\n")).join("\n");
    default:
      return block.children.map(inlineText).join("");
  }
}

function inlineText(node: InlineNode): string {
  if ("text" in node) return node.text;
  return "children" in node ? node.children.map(inlineText).join("") : "";
}
