import { expect, test } from "vitest";
import { attributed } from "../read-quotations.ts";

test.each([
  [
    "“Fares are not optional,” panel Chairwoman Ada Lund said.",
    ["panel Chairwoman Ada Lund | said | after-adjacent"],
  ],
  ["“We will pay,” Ada Lund said.", ["Ada Lund | said | after-adjacent"]],
  [
    "“We will pay,” said Ada Lund, who runs the ferry.",
    ["Ada Lund, who runs the ferry | said | after-adjacent"],
  ],
  [
    "“We will pay for it,” remembered Ada Lund, a retired baker.",
    ["Ada Lund, a retired baker | remembered | after-adjacent"],
  ],
  [
    "“We will pay for it,” said undecided voter Ada Lund.",
    ["undecided voter Ada Lund | said | after-adjacent"],
  ],
  ["Ada Lund replied, “We will pay for it.”", ["Ada Lund | replied | before-adjacent"]],
  ["Another warned, “Nobody will pay for it.”", ["Another | warned | before-adjacent"]],
  ["Berg said that Lund had called the plan “rotten.”", ["Berg | said | before-far"]],
  ["“We will pay,” Lund told the Harbour News.", ["Lund | told | after-adjacent"]],
])("a verb of its own sentence: %s", (text, expected) =>
  expect(attributed(text)).toEqual(expected),
);

test.each([
  ["the object is no speaker", "Lund told Berg, “We will pay for it.”", "Berg"],
  ["nor is who is only spoken of", "“Berg will pay for it,” Lund said.", "Berg"],
  ["nor the subject of the sentence before", "Berg left early. “We will pay,” Lund said.", "Berg"],
  ["nor who does something in the words", "Lund said, “Berg wrote to us and we will pay.”", "Berg"],
])("%s", (_, text, nobody) => {
  const found = attributed(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^Lund /);
  expect(found[0]).not.toContain(nobody);
});
