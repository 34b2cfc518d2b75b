import type { PassageKind } from "#story/article.ts";
import type { PassageText } from "../join-passages.ts";
import { isElement, isText, type PageElement, type PageNode } from "./page-node.ts";

/** Elements that begin a passage of their own. */
const BLOCKS = new Set(
  "ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL".split(
    " ",
  ),
);

/** Elements without words for a reader. */
const SILENT = new Set(
  "AUDIO BUTTON CANVAS HEAD IFRAME INPUT MATH NOSCRIPT OBJECT RP RT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO".split(
    " ",
  ),
);

/** Classes of the block quotes that social networks embed posts as. */
const POST =
  /(?:^|\s)(?:twitter-(?:tweet|video)|bluesky-embed|mastodon-embed|instagram-media|tiktok-embed|text-post-media)(?:\s|$)/u;

/**
 * The passages under an element, as a reader sees them: white space runs are one space, `<br>` ends a
 * line, `<q>` has its marks; every other character is the page's own.
 */
export function readPassages(root: PageNode): readonly PassageText[] {
  const passages: PassageText[] = [];
  const line = { text: "" };
  const end = (kind: PassageKind) => {
    const text = tidy(line.text, kind);
    if (text !== "") passages.push({ kind, text });
    line.text = "";
  };
  const walk = (node: PageNode, kind: PassageKind): void => {
    if (isText(node)) line.text += (node.nodeValue ?? "").replace(SPACES, " ");
    if (!isElement(node)) return;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) return;
    const own = kindOf(name, node, kind);
    const isPassage = BLOCKS.has(name) && kind !== "post";
    if (isPassage) end(kind);
    line.text += opening(name);
    for (const child of node.childNodes) walk(child, own);
    line.text += closing(name);
    if (isPassage) end(own);
  };
  walk(root, "paragraph");
  end("paragraph");
  return passages;
}

/** HTML's own white space; a no-break space is a character like others. */
const SPACES = /[ \t\r\n\f]+/gu;

function kindOf(name: string, element: PageElement, outer: PassageKind): PassageKind {
  if (outer !== "paragraph") return outer;
  if (/^H[1-6]$/u.test(name)) return "heading";
  if (name === "FIGCAPTION" || name === "CAPTION") return "caption";
  const isPost = name === "BLOCKQUOTE" && POST.test(element.getAttribute("class") ?? "");
  return isPost ? "post" : "paragraph";
}

function opening(name: string): string {
  if (name === "BR") return "\n";
  if (name === "Q") return "“";
  // Cells, and the paragraphs of a post, stand on one line with a space between.
  return name === "TD" || name === "TH" || name === "P" ? " " : "";
}

function closing(name: string): string {
  return name === "Q" ? "”" : name === "P" ? " " : "";
}

/** Line breaks stay within a paragraph, where a poem or an address needs them. */
function tidy(text: string, kind: PassageKind): string {
  const lines = text.split("\n").map((each) => each.replace(/ {2,}/gu, " ").trim());
  return lines.filter((each) => each !== "").join(kind === "paragraph" ? "\n" : " ");
}
