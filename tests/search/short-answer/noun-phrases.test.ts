import { expect, it } from "vitest";
import { answerSpans } from "#search/short-answer/answer-spans.ts";
import { nounPhrases } from "#search/short-answer/noun-phrases.ts";
import { madeWords } from "../../helpers/made-scene.ts";

it.each([
  ["The old harbour of Norwick was closed.", ["The old harbour", "Norwick"]],
  ["Ada Quill left it in May 2019", ["Ada Quill", "2019"]],
  // A mark ends a phrase; a quotation mark that opens, or a hyphen, does not.
  ["a bridge, a new ferry", ["a bridge", "a new ferry"]],
  ["bridge, ferry", ["bridge", "ferry"]],
  ["the “old harbour” gate", ["the “old harbour", "gate"]],
  ["the sea-side gate", ["the sea-side gate"]],
  ["the (old) gate", ["old", "gate"]],
  // A verb's form within a phrase describes; at its end it does not belong to it.
  ["the broken gate fell", ["the broken gate"]],
  ["the old broken gate", ["the old broken gate"]],
  ["gate broken", ["gate"]],
  ["the old broken", ["the old"]],
  // So does an adverb before an adjective, within one.
  ["a very old gate", ["a very old gate"]],
  ["very old gate", ["old gate"]],
  ["a very gate", ["gate"]],
  ["the old very, new gate", ["the old", "new gate"]],
  ["Ada rowed boats", ["Ada", "boats"]],
  ["the gate of old walls", ["the gate", "old walls"]],
  ["the old boats on Friday 3rd", ["the old boats", "Friday 3rd"]],
  ["the rowing boat", ["the rowing boat"]],
  ["the “‘old harbour", ["the “‘old harbour"]],
  ["the boat, “ferry", ["the boat", "ferry"]],
  ["the boat “(ferry", ["the boat", "ferry"]],
  ["the of a", []],
  ["", []],
])("the noun phrases of “%s”", (text, phrases) => {
  const words = madeWords(text);
  const found = nounPhrases(words).map(({ first, last }) =>
    text.slice(
      words[first]!.start - words[0]!.start + text.search(/[\p{L}]/u),
      words[last]!.end - words[0]!.start + text.search(/[\p{L}]/u),
    ),
  );
  expect(found).toEqual(phrases);
});

function spansOf(text: string): string[] {
  const words = madeWords(text);
  return answerSpans(words).map(({ first, last }) =>
    words
      .slice(first, last + 1)
      .map(({ folded }) => folded)
      .join(" "),
  );
}

it.each([
  [
    "the harbour of Norwick",
    "the harbour | the harbour of norwick | harbour | harbour of norwick | of norwick | norwick",
  ],
  ["and was who had in", ""],
  ["and boats", "boats"],
  ["was boats", "boats"],
  ["had boats", "boats"],
  ["who boats", "boats"],
  ["boats and", "boats"],
  ["boats were", "boats"],
  ["boats have", "boats"],
  ["boats which", "boats"],
  ["boats the", "boats"],
  // No stretch crosses a mark that ends a thought, but a point between letters.
  ["boats; walls", "boats | walls"],
  ["boats (walls", "boats | walls"],
  ["boats — walls", "boats | walls"],
  ["boats? walls", "boats | walls"],
  ["boats, walls", "boats | boats walls | walls"],
  ["U.S walls", "u | u s | u s walls | s | s walls | walls"],
  ["boats). walls", "boats | walls"],
  ["boats.) walls", "boats | walls"],
  ["(boats", "boats"],
])("the stretches of “%s” that may be an answer: %s", (text, spans) => {
  expect(spansOf(text).join(" | ")).toBe(spans);
});

it("no stretch is longer than twelve words, and no words after the 120th are looked at", () => {
  const spans = answerSpans(madeWords("boat ".repeat(130)));
  expect(Math.max(...spans.map(({ first, last }) => last - first + 1))).toBe(12);
  expect(Math.max(...spans.map(({ last }) => last))).toBe(119);
  expect(spans).toHaveLength(109 * 12 + (11 * 12) / 2);
});
