import { expect, test } from "vitest";
import { sampleStory } from "./sample-story.ts";

test("the sample story loads whole: three formats, every article dated", async () => {
  const { info, articles, failures } = await sampleStory();
  expect(failures).toEqual([]);
  expect(info.title).toBe("John Legend and Kanye West");
  expect(articles.map(({ id, published }) => [id, published])).toEqual([
    ["2021-11-05-drink-champs", "2021-11-05"],
    ["2022-08-07-axe-files", "2022-08-07"],
    ["2022-08-07-two-decades", "2022-08-07"],
  ]);
  for (const { title } of articles) expect(title).not.toBeNull();
});
