import { defineConfig } from "vitest/config";
import { base } from "./vitest.config.ts";

/** Hostile input at every entrance (`npm run test:fuzz`), each for its share of FUZZ_MINUTES. */
export default defineConfig({
  test: {
    ...base,
    include: ["tests/fuzz/**/*.spec.ts"],
    testTimeout: 60 * 60_000,
  },
});
