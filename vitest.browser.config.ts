import { defineConfig } from "vitest/config";
import { base } from "./vitest.config.ts";

/** The tests that drive Chromium (`npm run test:browser`); `npm test` needs nothing but Node. */
export default defineConfig({
  test: {
    ...base,
    include: ["tests/browser/**/*.spec.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
