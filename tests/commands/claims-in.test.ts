import { describe, expect, it } from "vitest";
import { claimsIn } from "#commands/replies/claims-in.ts";
import { UserError } from "#interactions/user-error.ts";

describe("claimsIn", () => {
  it.each<readonly [string, readonly string[]]>([
    ["the ferry stays", ["the ferry stays"]],
    ["she said “the ferry stays” again", ["the ferry stays"]],
    ['she said "the ferry stays" and "the bridge goes"', ["the ferry stays", "the bridge goes"]],
    ["sie sagte „die Fähre bleibt“", ["die Fähre bleibt"]],
    ["elle dit « le bac reste »", ["le bac reste"]],
    ["he said ‘the ferry’s here to stay’ today", ["the ferry’s here to stay"]],
    ["> **the ferry** stays <@123> <:boat:1>", ["the ferry stays"]],
    ["a so-called “ferry” stays", ["a so-called “ferry” stays"]],
    ["“a b” “a b” “c d” “e f” “g h”", ["a b", "c d", "e f"]],
    ["“ unclosed words here", ["“ unclosed words here"]],
  ])("%j", (message, claims) => expect(claimsIn(message)).toEqual(claims));

  it.each(["", "   ", "👍", "<@1>", "> "])("%j has no words", (message) => {
    expect(() => claimsIn(message)).toThrow(UserError);
  });

  it("takes hostile messages in one pass", () => {
    for (const unit of ["“", '"', "«", "‘", "<@", "> ", "‘a b "])
      claimsIn(`words ${unit.repeat(20_000)}`);
  });
});
