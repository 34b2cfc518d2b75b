import { expect, test } from "vitest";
import { wantsColour } from "#surfaces/terminal/wants-colour.ts";

test.each([
  { env: {}, isTerminal: true, wanted: true },
  { env: {}, isTerminal: false, wanted: false },
  { env: { NO_COLOR: "1" }, isTerminal: true, wanted: false },
  { env: { NO_COLOR: "0" }, isTerminal: true, wanted: false },
  { env: { NO_COLOR: "" }, isTerminal: true, wanted: true },
  { env: { NO_COLOR: "" }, isTerminal: false, wanted: false },
])("$env, at a terminal: $isTerminal", ({ env, isTerminal, wanted }) => {
  expect(wantsColour(env, isTerminal)).toBe(wanted);
});
