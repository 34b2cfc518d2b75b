import { beforeEach, expect, test, vi } from "vitest";
import { createKeptReader } from "#app/stories/kept-reader.ts";
import type { Library } from "#library/library.ts";
import { openLibrary } from "#library/open-library.ts";
import { article as made, story } from "../../library/contract/made.ts";

const article = (id: string) => made(id, `---\ndate: 2026-02-28\n---\n\nMira Olt spoke of ${id}.`);

let library: Library;
let time: number;

beforeEach(async () => {
  time = Date.parse("2026-03-01T12:00:00Z");
  const place = { databaseUrl: null, databaseFile: ":memory:" };
  library = await openLibrary(place, () => new Date(time++));
  await library.stories.create(story("harbour"));
  await library.articles.put("harbour", ["c", "a", "b"].map(article));
});

test("fetches the texts of those alone that changed, and keeps the others as they were", async () => {
  const fetched = vi.spyOn(library.articles, "read");
  const read = createKeptReader(library.articles);
  const asked = () => fetched.mock.calls.flatMap(([, ids]) => ids ?? ["all"]);
  const first = await read("harbour");
  expect(first.map((each) => ("text" in each ? each.id : each.message))).toEqual(["a", "b", "c"]);
  fetched.mockClear();

  const again = await read("harbour");
  expect(asked()).toEqual([]);
  for (const [at, each] of first.entries()) expect(again[at]).toBe(each);

  await library.articles.put("harbour", [article("b")]);
  await library.articles.put("harbour", [article("d")]);
  await library.articles.edit("harbour", "c", [
    { detail: "outlet", seen: article("c").outlet, told: "Norwick Post" },
  ]);
  await library.articles.remove("harbour", "a");
  const after = await read("harbour");
  expect(asked()).toEqual(["b", "c", "d"]);
  expect(after.map((each) => "text" in each && each.id)).toEqual(["b", "c", "d"]);
  expect(after[1]).toMatchObject({ outlet: "Norwick Post" });
});
