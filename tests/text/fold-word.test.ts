import { expect, it } from "vitest";
import { foldWord } from "#text/fold-word.ts";

it.each([
  ["Don’t", "dont"],
  ["dont", "dont"],
  ["1,000", "1000"],
  ["1,0,5", "105"],
  [",5,", ",5,"],
  ["Zoë", "zoe"],
  ["Straße", "straße"],
  ["İzmir", "izmir"],
  ["ﬁsh", "fish"],
  ["𝔸b", "ab"],
  ["’", ""],
  ["Ελλάς", "ελλας"],
])("%s is compared as “%s”", (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});
