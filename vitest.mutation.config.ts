import { defineConfig } from "vitest/config";
import { base } from "./vitest.config.ts";

const room = process.env.MUTATED_ROOM;

/**
 * The own tests of the room whose mutants are tried (`npm run mutation -- text`). Each mutant has a
 * process of its own; the files of tests share it, as they do in `vitest.config.ts`, which is three
 * times as fast. Not so in `search`, where some count by the engine's coverage of their process.
 */
export default defineConfig({
  test: { ...base, isolate: room === "search", include: [`tests/${room}/**/*.test.ts`] },
});
