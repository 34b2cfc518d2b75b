import { expect, it } from "vitest";
import { WordBlock } from "#search/words/word-block.ts";

it("keeps words and where they begin while it grows, and beyond 16 bits", () => {
  const block = new WordBlock(2);
  const pushed = Array.from({ length: 3000 }, (_, at) => [at * 7, at * 40] as const);
  for (const [word, start] of pushed) block.push(word, start);
  expect(block.length).toBe(3000);
  const held = pushed.map((_, at) => [block.words[at], block.starts[at]]);
  expect(held).toEqual(pushed);
});

it("does not change under whoever took its words before", () => {
  const block = new WordBlock(16);
  block.push(5, 0);
  const { words } = block;
  for (let at = 0; at < 100; at++) block.push(9, at);
  expect(words[0]).toBe(5);
  expect(block.words[0]).toBe(5);
});
