import { isElement, isText, type PageNode, type PageText } from "./page-node.ts";

/**
 * Makes one node of texts that stand side by side: linkedom makes one of each reference (`&amp;`),
 * and every further step over the page would pay for each.
 */
export function mergeTexts(root: PageNode): void {
  let run: PageText[] = [];
  const merge = () => {
    const [first, ...others] = run;
    run = [];
    if (first === undefined || others.length === 0) return;
    first.nodeValue = [first, ...others].map(({ nodeValue }) => nodeValue).join("");
    for (const other of others) other.remove();
  };
  for (const child of [...root.childNodes]) {
    if (isText(child)) run.push(child);
    else {
      merge();
      if (isElement(child)) mergeTexts(child);
    }
  }
  merge();
}
