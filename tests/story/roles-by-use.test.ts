import { expect, it } from "vitest";
import { createArticle } from "#story/article.ts";
import { rolesByUse } from "#story/roles-by-use.ts";
import type { Appearances } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";

function calledSo(roles: readonly string[]): Appearances {
  const places = roles.map((text, at) => {
    const article = createArticle({ id: `a${at}`, text });
    return { article, start: 0, end: text.length };
  });
  return {
    roles: places,
    mentions: roles.length,
    inArticles: new Map(),
    firstSeen: null,
    lastSeen: null,
  };
}

it.each<[string, readonly string[], readonly string[]]>([
  ["none", [], []],
  ["what is said most often first", ["painter", "dancer", "dancer"], ["dancer", "painter"]],
  ["as often as another: the first", ["painter", "dancer"], ["painter", "dancer"]],
  ["each once, as first written", ["The Senator", "a senator", "rower"], ["The Senator", "rower"]],
  ["what needs another person last", ["her rival", "her rival", "rower"], ["rower", "her rival"]],
  ["if there is nothing else", ["his aide", "her rival", "her rival"], ["her rival", "his aide"]],
  [
    "a word that begins like an article",
    ["theatre critic", "critic"],
    ["theatre critic", "critic"],
  ],
])("%s", (_, roles, expected) => {
  const found = rolesByUse(calledSo(roles));
  expect(found.map((role) => sliceSpan(role.article.text, role))).toEqual(expected);
});
