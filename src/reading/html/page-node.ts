/**
 * What is used of the DOM, for no types of a browser stand in this project. linkedom's nodes fit it.
 */
export interface PageNode {
  /** 1: element, 3: text. */
  readonly nodeType: number;
  /** Upper case for elements of HTML. */
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  readonly previousSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  readonly parentNode: PageElement | null;
  readonly getAttribute: (name: string) => string | null;
  /** Takes it out of its tree. */
  readonly remove: () => void;
}

export interface PageText extends Omit<PageNode, "nodeValue"> {
  nodeValue: string | null;
  readonly remove: () => void;
}

/** An element whose children can be copied. */
export interface PageBody extends PageElement {
  readonly firstChild: PageElement | null;
  readonly cloneNode: (deep: boolean) => PageBody;
  readonly appendChild: (child: PageElement) => void;
}

export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly querySelectorAll: {
    (selector: "body"): Iterable<PageBody>;
    (selector: string): Iterable<PageElement>;
  };
}

export function isText(node: PageNode): node is PageText {
  return node.nodeType === 3;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1;
}
