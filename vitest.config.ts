import { defineConfig } from "vitest/config";

/** Where CI wants a machine-readable count of the run, it names a file. */
const report = process.env.VITEST_REPORT;

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/quality/**"],
    testTimeout: 30_000,
    reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
  },
});
