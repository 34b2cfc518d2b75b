import { element } from "../element.ts";
import type { BlockNode, InlineNode } from "./nodes.ts";
import { parseMarkdown } from "./parse-blocks.ts";
import { timeText } from "./time-text.ts";

/** How mentions are written and what happens when one is pressed. */
export interface Mentions {
  readonly nameOf: (kind: "user" | "role" | "channel", id: string) => string;
  readonly onCommand: (name: string) => void;
}

/** A message's text as elements; its characters only ever become text nodes. */
export function drawMarkdown(source: string, mentions: Mentions): HTMLElement {
  return element(
    "div",
    { class: "markdown", dir: "auto" },
    ...drawBlocks(parseMarkdown(source), mentions),
  );
}

function drawBlocks(blocks: readonly BlockNode[], mentions: Mentions): readonly Node[] {
  return blocks.map((block) => drawBlock(block, mentions));
}

function drawBlock(block: BlockNode, mentions: Mentions): Node {
  switch (block.kind) {
    case "paragraph":
      return element("p", {}, ...drawInline(block.children, mentions));
    case "subtext":
      return element("small", { class: "subtext" }, ...drawInline(block.children, mentions));
    case "heading": {
      // Messages begin with any level, so for a screen reader all stand right below the page's own.
      const children = drawInline(block.children, mentions);
      return element("h3", { class: `heading-${block.level}` }, ...children);
    }
    case "quote":
      return element("blockquote", {}, ...drawBlocks(block.blocks, mentions));
    case "list": {
      const items = block.items.map((item) => element("li", {}, ...drawBlocks(item, mentions)));
      if (block.start === null) return element("ul", {}, ...items);
      return element("ol", { start: block.start }, ...items);
    }
    case "codeBlock":
      return element("pre", { tabindex: 0 }, element("code", {}, block.text));
  }
}

const tags = { bold: "strong", italic: "em", underline: "u", strike: "s" } as const;

function drawInline(nodes: readonly InlineNode[], mentions: Mentions): readonly Node[] {
  return nodes.map((node): Node => {
    switch (node.kind) {
      case "text":
        return document.createTextNode(node.text);
      case "code":
        return element("code", {}, node.text);
      case "link":
        return drawLink(node.href, drawInline(node.children, mentions));
      case "time":
        return drawTime(node.seconds, node.style);
      case "command":
        return drawCommand(node.name, mentions);
      case "emoji":
        return element("span", { class: "mention" }, `:${node.name}:`);
      case "spoiler":
        return drawSpoiler(drawInline(node.children, mentions));
      case "user":
      case "role":
      case "channel":
        return element("span", { class: "mention" }, mentions.nameOf(node.kind, node.id));
      default:
        return element(tags[node.kind], {}, ...drawInline(node.children, mentions));
    }
  });
}

function drawLink(href: string, children: readonly Node[]): Node {
  return element("a", { href, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

function drawTime(seconds: number, style: string): Node {
  const date = new Date(seconds * 1000);
  const valid = !Number.isNaN(date.getTime());
  const text = valid ? timeText(date, style, new Date(), navigator.language) : "Invalid date";
  const title = valid ? timeText(date, "F", new Date(), navigator.language) : null;
  const dateTime = valid ? date.toISOString() : null;
  return element("time", { class: "timestamp", datetime: dateTime, title }, text);
}

function drawCommand(name: string, { onCommand }: Mentions): Node {
  const button = element("button", { type: "button", class: "mention" }, `/${name}`);
  button.addEventListener("click", () => onCommand(name));
  return button;
}

/** Covered, and out of reach for keyboard and screen reader, until its cover is pressed. */
function drawSpoiler(children: readonly Node[]): Node {
  const text = element("span", { class: "spoiler-text", inert: true }, ...children);
  const cover = element("button", { type: "button", class: "cover", "aria-label": "Show spoiler" });
  cover.addEventListener("click", () => {
    cover.remove();
    text.inert = false;
  });
  return element("span", { class: "spoiler" }, text, cover);
}
