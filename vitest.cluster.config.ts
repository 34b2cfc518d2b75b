import { defineConfig } from "vitest/config";
import { base } from "./vitest.config.ts";

/** Several workers over one PostgreSQL behind nginx (`npm run test:cluster`); needs both installed. */
export default defineConfig({
  test: {
    ...base,
    include: ["tests/cluster/**/*.spec.ts"],
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
