import { isElement, type PageElement, type PageNode } from "./page-node.ts";

/** Words of classes and ids that name a box between paragraphs that is no part of the article. */
const BOX =
  /(?:^|[\s_-])(?:ads?|advert|advertisement|advertising|newsletters?|sign-?up|subscribe|subscription|promo|paywall|cookies?|share|sharing|related)(?:[\s_-]|$)/iu;

/** A box holds a line or two; what holds more is the article itself. In characters. */
const LARGEST_BOX = 300;

/**
 * Takes advertisements, calls to subscribe and the like out of a page: Readability leaves them in
 * between an article's paragraphs, and takes away the classes by which they are told.
 */
export function removeBoxes(root: PageNode): void {
  for (const child of [...root.childNodes].filter(isElement)) {
    if (isBox(child)) child.remove();
    else removeBoxes(child);
  }
}

function isBox(element: PageElement): boolean {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  return BOX.test(names) && lengthUpTo(element, LARGEST_BOX + 1) <= LARGEST_BOX;
}

/** The length of the text in a node, counted no further than `limit`. */
function lengthUpTo(node: PageNode, limit: number): number {
  let length = node.nodeValue?.length ?? 0;
  for (const child of node.childNodes) {
    if (length >= limit) return length;
    length += lengthUpTo(child, limit - length);
  }
  return length;
}
