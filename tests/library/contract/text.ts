import fc from "fast-check";
import { expect, test } from "vitest";
import type { Opened } from "../library-contract.ts";
import { article, correction, story } from "./made.ts";

/** PGlite alone drops a byte order mark that a text begins with; the homes in use keep it. */
const MARK = "x\uFEFF";

/** Text as people write it, quotes and statements of SQL among it. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.constantFrom("'; drop table stories; --", "$1", "?1", "%_\\", '"', "\u2028", MARK, " "),
  )
  .map((each) => each.replaceAll("\0", ""));

export function textContract(use: () => Opened): void {
  test("every text comes back as it was given", async () => {
    const { library } = use();
    await library.stories.create(story("harbour"));
    await fc.assert(
      fc.asyncProperty(text, text, async (source, title) => {
        await library.articles.put("harbour", [{ ...article("one", source), title }]);
        const [read] = await library.articles.read("harbour");
        expect([read?.source, read?.title]).toEqual([source, title]);
        expect(await library.stories.find(title)).toEqual(
          title === "harbour" ? story("harbour") : null,
        );
      }),
      { numRuns: 60 },
    );
  });

  test("every JSON comes back as it was given", async () => {
    const { corrections } = use().library;
    await fc.assert(
      fc.asyncProperty(fc.json(), async (json) => {
        const anchor = JSON.parse(json);
        const kept = await corrections.add(correction({ anchor }));
        expect(JSON.stringify(kept.anchor)).toBe(JSON.stringify(anchor));
      }),
      { numRuns: 40 },
    );
  });

  test.each([
    ["a\0b", "Cannot keep the article: its text has a NUL character"],
    ["a\ud800b", "Cannot keep the article: its text has half a character (a lone surrogate)"],
  ])("%j is refused, as not every home keeps it", async (source, message) => {
    const { library } = use();
    await library.stories.create(story("harbour"));
    await expect(library.articles.put("harbour", [article("one", source)])).rejects.toThrow(
      message,
    );
  });
}
