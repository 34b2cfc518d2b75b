import { z } from "zod";
import type { LayoutMark, PassageKind } from "#story/article.ts";
import { type ArticleParts, type ArticleSource, defineFormat } from "../article-format.ts";
import { checkShape } from "../check-shape.ts";
import { joinPassages, type PassageText } from "../join-passages.ts";
import { parseJson } from "../parse-json.ts";
import { readDetails } from "../read-details.ts";

const kinds = [
  "dateline",
  "heading",
  "caption",
  "paragraph",
  "post",
] as const satisfies readonly PassageKind[];

const passage = z.union([
  z.string().transform((text): PassageText => ({ kind: "paragraph", text })),
  z.object({ kind: z.enum(kinds), text: z.string() }),
]);

const body = z.union(
  [z.object({ text: z.string() }), z.object({ text: z.array(passage).transform(joinPassages) })],
  { error: "text: expected a string, or a list of paragraphs and {kind, text}" },
);

/** One object: the fields of an article's head, and `text` as a string or a list of passages. */
export default defineFormat({
  name: "JSON",
  extensions: [".json"],
  read: ({ name, text }: ArticleSource): ArticleParts => {
    const value = parseJson(name, text);
    const details = readDetails(name, value);
    return { ...details, ...textAndLayout(checkShape(name, body, value).text) };
  },
});

type Joined = ReturnType<typeof joinPassages>;

function textAndLayout(text: string | Joined): { text: string; layout: readonly LayoutMark[] } {
  return typeof text === "string" ? { text, layout: [] } : text;
}
