import { defineConfig } from "vitest/config";
import { base } from "./vitest.config.ts";

/** The own tests of the room whose mutants are tried (`npm run mutation -- text`). */
export default defineConfig({
  test: { ...base, include: [`tests/${process.env.MUTATED_ROOM}/**/*.test.ts`] },
});
