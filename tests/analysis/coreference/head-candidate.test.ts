import { expect, test } from "vitest";
import { analyze } from "#analysis/analyze.ts";
import { createArticle } from "#story/article.ts";

/** The name of whoever speaks the first quotation. */
function speaker(text: string): string | null {
  const { quotations, people } = analyze(createArticle({ id: "a", text }));
  const found = quotations[0]?.speaker;
  return found == null ? null : people[found]!.name;
}

test.each([
  ["The head of the Water Board, Ann Lee, said: “We will pay for it.”", "Ann Lee"],
  [
    "The secretary general of CEH (Harbour Council), Nunzio Galli, called it “dangerous.”",
    "Nunzio Galli",
  ],
  ["IMF economist Ann Lee said: “We will pay for it.”", "Ann Lee"],
  ["His partner, state Sen. Ann Lee, said: “We will pay for it.”", "Ann Lee"],
])("a long phrase means the person it names: %s", (text, name) => expect(speaker(text)).toBe(name));

test.each([
  ["Ann Lee of the Water Board said: “We will pay for it.”", "Ann Lee"],
  ["Ann Lee, head of the Water Board, said: “We will pay for it.”", "Ann Lee"],
  ["Ann Lee’s lawyer, Tom Berg, said: “We will pay for it.”", "Tom Berg"],
])("and nobody else in it: %s", (text, name) => expect(speaker(text)).toBe(name));
