import type { PageBody } from "./page-node.ts";

/**
 * Readability keeps a page's body as markup, to begin anew with looser rules. Read a second time,
 * each non-breaking space, `&` and `<` of its text would become a node of its own, which takes
 * seconds a megabyte: here the body is kept as a tree.
 */
export function keepAsTree(body: PageBody): void {
  let kept: PageBody | null = null;
  Object.defineProperty(body, "innerHTML", {
    get: () => {
      kept = body.cloneNode(true);
      return "";
    },
    set: () => {
      if (kept === null) return;
      while (body.firstChild !== null) body.firstChild.remove();
      const copy = kept.cloneNode(true);
      while (copy.firstChild !== null) body.appendChild(copy.firstChild);
    },
  });
}
