import fc from "fast-check";
import { analyze } from "#analysis/analyze.ts";
import { readDatedArticle } from "#reading/read-dated-article.ts";
import type { AnalysedArticle } from "#story/story.ts";
import { madeArticles } from "./made-articles.ts";

/** Few names, so that articles share people; each article as it was and as it was edited. */
export const VERSIONS = await Promise.all(
  madeArticles(12, 7).map(({ name, text }) => {
    const edited = text
      .replace("“Nobody asked", "“Everybody asked")
      .replace(/\d{4}-\d\d/, "2019-05");
    return Promise.all([text, edited].map((each) => analysed(name, each)));
  }),
);

async function analysed(name: string, text: string): Promise<AnalysedArticle> {
  const article = await readDatedArticle({ name, bytes: new TextEncoder().encode(text) });
  if ("message" in article) throw new Error(article.message);
  return { article, analysis: analyze(article) };
}

/** What a story holds after each of some edits: articles came, were changed, or went. */
export const editedArticles: fc.Arbitrary<readonly (readonly AnalysedArticle[])[]> = fc
  .array(fc.record({ at: fc.nat(VERSIONS.length - 1), version: fc.constantFrom(null, 0, 1) }), {
    maxLength: 10,
  })
  .map((edits) => {
    const held = new Map<number, AnalysedArticle>();
    return edits.map(({ at, version }) => {
      if (version === null) held.delete(at);
      else held.set(at, VERSIONS[at]![version]!);
      return [...held.values()];
    });
  });
