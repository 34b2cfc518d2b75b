import { type InlineToken, lexInline } from "./lex-inline.ts";
import type { InlineNode, Style } from "./nodes.ts";

type Mark = "**" | "*" | "__" | "_" | "~~" | "||";

const styles: Readonly<Record<Mark, Style>> = {
  "**": "bold",
  "*": "italic",
  __: "underline",
  _: "italic",
  "~~": "strike",
  "||": "spoiler",
};

interface Frame {
  /** The mark that opened it; null at the bottom. */
  readonly mark: Mark | null;
  readonly children: InlineNode[];
}

/**
 * Reads styles, links, code and mentions inside a stretch of text. Marks that find no partner stay
 * text. Each mark is open at most once, so the work is linear and the tree at most seven deep.
 */
export function parseInline(source: string): readonly InlineNode[] {
  const stack: Frame[] = [{ mark: null, children: [] }];
  for (const token of lexInline(source)) {
    if (token.kind === "marks") takeMarks(stack, token);
    else if (token.kind === "linked") {
      const children = parseInline(token.label);
      add(stack, { kind: "link", href: token.href, children });
    } else add(stack, token);
  }
  while (stack.length > 1) unwrapTop(stack);
  return stack[0]?.children ?? [];
}

function takeMarks(
  stack: Frame[],
  { text, opens, closes }: Extract<InlineToken, { kind: "marks" }>,
) {
  for (let at = 0; at < text.length; ) {
    const mark = nextMark(stack, text.slice(at));
    const isOpen = stack.some((frame) => frame.mark === mark);
    if (mark !== null && isOpen && closes && hasContent(stack, mark)) close(stack, mark);
    else if (mark !== null && !isOpen && opens) stack.push({ mark, children: [] });
    else add(stack, { kind: "text", text: mark ?? text.slice(at) });
    at += mark?.length ?? text.length;
  }
}

/** The double mark goes first, unless the single one was opened last and three are here. */
function nextMark(stack: readonly Frame[], rest: string): Mark | null {
  const double = rest.slice(0, 2);
  const single = rest.slice(0, 1);
  if (rest.length >= 3 && isMark(single) && stack.at(-1)?.mark === single) return single;
  if (isMark(double)) return double;
  return isMark(single) ? single : null;
}

function isMark(text: string): text is Mark {
  return Object.hasOwn(styles, text);
}

function hasContent(stack: readonly Frame[], mark: Mark): boolean {
  const top = stack.at(-1);
  return top?.mark !== mark || top.children.length > 0;
}

function close(stack: Frame[], mark: Mark): void {
  while (stack.at(-1)?.mark !== mark) unwrapTop(stack);
  const frame = stack.pop();
  if (frame) add(stack, { kind: styles[mark], children: frame.children });
}

/** The top frame's mark found no partner: it is text, and so is what it would have styled. */
function unwrapTop(stack: Frame[]): void {
  const frame = stack.pop();
  if (!frame) return;
  if (frame.mark !== null) add(stack, { kind: "text", text: frame.mark });
  for (const child of frame.children) add(stack, child);
}

function add(stack: readonly Frame[], node: InlineNode): void {
  const children = stack.at(-1)?.children ?? [];
  const last = children.at(-1);
  if (node.kind === "text" && last?.kind === "text") {
    children[children.length - 1] = { kind: "text", text: last.text + node.text };
  } else children.push(node);
}
