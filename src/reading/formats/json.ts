import { z } from "zod";
import type { PassageKind } from "#story/article.ts";
import { type ArticleParts, type ArticleSource, defineFormat } from "../article-format.ts";
import { checkShape, type ShapeProblem } from "../check-shape.ts";
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

const offset = z.number().int().min(0);

/** The kinds of stretches of the text as given, as `writeArticle` writes them. */
const marks = z.array(z.object({ kind: z.enum(kinds), start: offset, end: offset })).default([]);

const body = z.union(
  [
    z
      .object({ text: z.string(), layout: marks })
      .refine(
        ({ text, layout }) => layout.every(({ start, end }) => start < end && end <= text.length),
        {
          path: ["layout"],
          error: "markOutside" satisfies ShapeProblem,
        },
      ),
    z.object({ text: z.array(passage) }).transform(({ text }) => joinPassages(text)),
  ],
  {
    error: "text" satisfies ShapeProblem,
  },
);

/** One object: the fields of an article's head, and `text` as a string or a list of passages. */
export default defineFormat({
  name: "JSON",
  extensions: [".json"],
  read: ({ name, text, mayBeUndated }: ArticleSource): ArticleParts => {
    const value = parseJson(name, text);
    return { ...readDetails(name, value, mayBeUndated), ...checkShape(name, body, value) };
  },
});
