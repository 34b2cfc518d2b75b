import { expect, it } from "vitest";
import { createGreeter } from "#app/create-greeter.ts";
import { loadCommands } from "#app/load-commands.ts";
import { createStoryIndex } from "#search/story-index.ts";
import { buildStory } from "#story/build-story.ts";
import { generatedStory } from "../helpers/generated-story.ts";

const info = { id: "new", title: "New", description: null, aliases: {} };
const empty = buildStory(info, []);
const told = generatedStory({
  quotations: 3,
  names: ["Mara Quist"],
  sentences: ["We will not sell the ferry"],
  titles: ["Ferry stays"],
  urls: [null],
});

async function greeting(story: typeof empty, locale: string): Promise<string> {
  const index = createStoryIndex(story);
  const greet = createGreeter({ commands: await loadCommands(), findIndex: async () => index });
  return JSON.stringify(await greet("900000000000000003", locale));
}

it("greets with things to try", async () => {
  const text = await greeting(told, "en-GB");
  expect(text).toContain("Things to try:");
  expect(text).toContain("`/who-said");
});

it.each([
  ["en-GB", "Things to try", "`/articles add`"],
  ["de", "Zum Ausprobieren", "`/artikel hinzufügen`"],
  ["es-ES", "Para probar", "`/artículos añadir`"],
  ["fr", "À essayer", "`/articles ajouter`"],
  ["pt-BR", "Para experimentar", "`/matérias adicionar`"],
  ["ja", "試せます", "`/記事 追加`"],
])("says in %s how articles come into an empty story", async (locale, promise, command) => {
  const text = await greeting(empty, locale);
  expect(text).toContain(command);
  expect(text).not.toContain(promise);
});
