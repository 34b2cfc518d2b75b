import { availableParallelism } from "node:os";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";
import type { CoverageV8Options, InlineConfig } from "vitest/node";

/** Where CI wants a machine-readable count of the run, it names a file. */
const report = process.env.VITEST_REPORT;

/** What every run of tests shares; the other configurations begin with it. */
export const base: InlineConfig = {
  testTimeout: 60_000,
  // What a test may take, its setting up may take too.
  hookTimeout: 60_000,
  maxWorkers: availableParallelism(),
  reporters: report ? ["default", ["json", { outputFile: report }]] : ["default"],
};

/**
 * The files of these share a process, and the modules loaded in it, with others: starting and
 * loading for each file would cost more than the tests themselves. What is not listed, such as
 * what starts processes or serves, has a process of its own.
 */
const together = [
  "analysis",
  "answers",
  "app",
  "commands",
  "discord",
  "intake",
  "interactions",
  "languages",
  "presenters",
  "reading",
  "search",
  "story",
  "story-gold",
  "text",
].map((folder) => `tests/${folder}/**/*.test.ts`);

/** Switch the engine's optimiser off in their process while they count by the engine's own coverage. */
const counting = ["analysis", "presenters", "search"].map((room) => `tests/${room}/growth.test.ts`);

/** Puts another module in the place of one of ours, for its whole process. */
const replacing = ["tests/app/stories/poisoned-article.test.ts"];

const projects: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    test: {
      name: "together",
      isolate: false,
      include: together,
      exclude: [...counting, ...replacing],
    },
  },
  {
    extends: true,
    test: {
      name: "apart",
      include: ["tests/**/*.test.ts"],
      exclude: [...together, "tests/quality/**"],
    },
  },
  { extends: true, test: { name: "counting", include: counting } },
  { extends: true, test: { name: "replacing", include: replacing } },
];

/** The branches of the pure core that the tests reach (`npm run coverage`); a share below this fails. */
const coverage: CoverageV8Options & { provider: "v8" } = {
  provider: "v8",
  include: ["text", "story", "analysis", "search", "answers"].map((room) => `src/${room}/**/*.ts`),
  reporter: ["text", "json"],
  reportOnFailure: true,
  thresholds: { branches: 95 },
};

export default defineConfig({ test: { ...base, coverage, projects } });
