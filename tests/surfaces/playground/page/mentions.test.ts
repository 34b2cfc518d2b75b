import { describe, expect, it } from "vitest";
import { mentionBefore, withMentionIds } from "#surfaces/playground/page/composer/mentions.ts";

describe("mentionBefore", () => {
  it.each([
    ["@", 1, ""],
    ["@Ro", 3, "Ro"],
    ["ask @Ro now", 7, "Ro"],
    ["ask @Ro now", 11, null],
    ["a@b", 3, null],
    ["", 0, null],
  ])("%j at %i is %j", (text, caret, expected) => {
    expect(mentionBefore(text, caret)).toBe(expected);
  });
});

describe("withMentionIds", () => {
  const people = [{ id: "7", name: "Robin" }];

  it.each([
    ["@Robin said so", "<@7> said so"],
    ["as @robin, who", "as <@7>, who"],
    ["@Robinson", "@Robinson"],
    ["mail@Robin", "mail@Robin"],
    ["@everyone", "@everyone"],
  ])("writes %j as %j", (text, expected) => {
    expect(withMentionIds(text, people)).toBe(expected);
  });
});
