import { CannotRead } from "#reading/cannot-read.ts";
import { readStoryInfo } from "#reading/read-story-info.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { bytesOf, hostileBytes } from "../input/bytes-recipe.ts";

const good = [
  '{"title":"Harbour","description":"A story","aliases":{"Ada Quill":["the mayor"]}}',
  '{"title":"Harbour","aliases":{"__proto__":["x"],"constructor":["y"]}}',
];

export default defineEntrance({
  name: "story-info",
  takes: "the bytes of `story.json`",
  inputs: hostileBytes({ good, largest: 1_000_000 }),
  open: async () => ({
    knock: async (recipe, pace) => {
      const bytes = bytesOf(recipe);
      const file = { name: "story.json", bytes };
      await pace.within("reading", bytes.length, () => {
        try {
          const { title, aliases } = readStoryInfo("harbour", file);
          promise("a story has a title", title.trim() !== "");
          promise("aliases are lists", Object.values(aliases).every(Array.isArray));
        } catch (error) {
          if (!(error instanceof CannotRead)) throw error;
        }
        promise("nothing is set on every object", Object.keys(Object.prototype).length === 0);
      });
    },
    close: async () => undefined,
  }),
});
