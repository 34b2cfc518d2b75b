import fc from "fast-check";

const marks = [
  ..."** * *** __ _ ~~ || ` `` ``` \\ [ ]( ) < >".split(" "),
  ...["> ", ">>> ", "- ", "  - ", "1. ", "# ", "-# ", "\n", "\n\n"],
];

const markup = [
  "<script>",
  "</script>",
  '<img src=x onerror="a">',
  "<svg/onload=a>",
  "javascript:",
  "](javascript:a)",
  "](https://example.org/",
  '"><b>',
  "&lt;",
  "&#60;",
  "{{",
  "<t:1:R>",
  "<t:99999999999999:F>",
  "<@1>",
  "</bell:2>",
];

const odd = ["\u202e", "\u2066", "\u2028", "\u0000", "😀", "\ud83d", "“", "e\u0301", "שלום"];

/** Texts made of Discord's marks, bits of markup, odd characters and some words. */
export const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...marks, ...markup, ...odd),
      fc.stringMatching(/^[a-z0-9]{1,4}$/),
      fc.string({ unit: "grapheme", maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** Letters only: marks, digits and breaks may be read as structure. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{Extended_Pictographic}]/gu, "");
}
