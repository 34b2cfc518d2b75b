import { defineConfig } from "vitest/config";
import { base } from "./vitest.config.ts";

/** The tests that mutants of the pure rooms are run against (`npm run mutation`). */
export default defineConfig({
  test: {
    ...base,
    include: ["text", "search", "answers", "story-gold"].map(
      (room) => `tests/${room}/**/*.test.ts`,
    ),
  },
});
