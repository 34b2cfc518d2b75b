import { expect, test } from "vitest";
import { keepFound } from "./keep-found.ts";
import { entranceNames } from "./load-entrances.ts";
import { watchEntrance } from "./watch-entrance.ts";

/** Hostile input at every entrance, for FUZZ_MINUTES over all of them (`npm run test:fuzz`). */

const minutes = Number(process.env.FUZZ_MINUTES ?? 5);
/** The same in every run, so that a run that fails does so by what was changed; longer runs take others. */
const seed = Number(process.env.FUZZ_SEED ?? 1);
const seconds = (minutes * 60) / entranceNames.length;

test.each(entranceNames)("%s keeps its promises", async (name) => {
  const { inputs, found } = await watchEntrance(name, { seconds, seed, path: null });
  expect(found.map(keepFound).join("\n\n")).toBe("");
  expect(inputs).toBeGreaterThan(0);
});
