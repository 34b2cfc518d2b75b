import { expect, test } from "vitest";
import { recordPaths } from "#presenters/record/record-paths.ts";
import { createArticle } from "#story/article.ts";

const pathOf = (id: string) => recordPaths.article(createArticle({ id, text: "a" }));

test.each([
  ["bridge-opens", "articles/bridge-opens"],
  ["Olt’s bridge", "articles/Olt_2019_s_20_bridge"],
  ["..", "articles/_2e__2e_"],
  ["a/../b", "articles/a_2f__2e__2e__2f_b"],
  ["橋", "articles/橋"],
])("%j has a page of its own name: %s", (id, path) => expect(pathOf(id)).toBe(path));

test.each(["a b ".repeat(60), "😀".repeat(60), `${"x y ".repeat(60)}z`])(
  "an id that grows too long for a file's name is cut: %j",
  (id) => {
    expect(Buffer.byteLength(`${pathOf(id)}.html`)).toBeLessThan(255);
    expect(pathOf(id)).not.toBe(pathOf(`${id}x`));
  },
);
