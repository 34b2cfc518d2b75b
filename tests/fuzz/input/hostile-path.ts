import fc from "fast-check";
import { hostileLine } from "./text-recipe.ts";

const STEPS = [
  "..",
  ".",
  "",
  "~",
  "...",
  "%2e%2e",
  "..%2f",
  "%2f",
  "%5c",
  "..\\",
  "\\",
  "%00",
  "\0",
  "etc",
  "passwd",
  "secret",
  "story.json",
  "articles",
  "a.txt",
  "harbour",
  "q",
  "people",
  "index.html",
  "main.ts",
  "package.json",
  "src",
  ".env",
  "file:",
  "C:",
  "con",
  "x".repeat(300),
] as const;

/** Steps that lead up, elsewhere and nowhere. */
export const hostilePath: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "/", "//", "../", "\\\\", "file://"),
    fc.array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...STEPS) }, hostileLine), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.constantFrom("/", "\\", "%2f", "//"),
  )
  .map(([start, steps, between]) => start + steps.join(between));
