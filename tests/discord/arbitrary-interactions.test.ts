import fc from "fast-check";
import { expect, it } from "vitest";
import { loadCommands } from "#app/load-commands.ts";
import { parseInteraction } from "#presenters/discord/parse-interaction.ts";
import { arbitraryInteraction } from "./arbitrary-interactions.ts";
import { hostileStories } from "./hostile-stories.ts";
import { CHANNEL } from "./interactions.ts";

it("generates files and channels that Discord vouches for, and others", async () => {
  const [, held] = hostileStories[0] ?? expect.fail("there is no story");
  const sent = fc.sample(arbitraryInteraction(held, await loadCommands()), {
    seed: 7,
    numRuns: 3000,
  });
  const options = sent
    .map(parseInteraction)
    .flatMap((each) => (each.kind === "slash" ? [each] : []));
  const ofAdd = options.filter(({ command }) => command === "articles add");
  const given = ofAdd.flatMap(({ options: { file } }) => (file === undefined ? [] : [file]));
  expect(new Set(given.map((file) => typeof file))).toEqual(new Set(["object", "string"]));
  const named = given.flatMap((file) => (typeof file === "object" ? [file.name] : []));
  expect(named).toEqual(expect.arrayContaining(["a.md", "a.txt", "a.exe"]));
  const told = options.flatMap(({ options: { channel } }) => channel ?? []);
  expect(told).toEqual(expect.arrayContaining([CHANNEL, "no-id"]));
});
