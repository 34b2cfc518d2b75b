import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Action } from "#interactions/control.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { decodeAction, encodeAction } from "#presenters/discord/encode-action.ts";

const run = () => ({ tone: "answer", blocks: [] }) as const;
const topic = { type: "topic" } as const;
const x = { name: "x", description: "x" };
const examples = () => [];
const quotes = defineCommand({
  name: "quotes",
  words: () => ({ ...x, options: { person: x, about: x } }),
  options: { person: { type: "person" }, about: topic },
  examples,
  run,
});
const renamed = defineCommand({
  name: "quotes",
  words: () => ({ ...x, options: { person: x, topic: x } }),
  options: { person: topic, topic },
  examples,
  run,
});
const commands = [quotes];

const action = (
  options: Record<string, string>,
  page = 0,
  place: Action["place"] = "here",
): Action => ({
  command: "quotes",
  options,
  page,
  place,
});

describe("an action in a custom_id", () => {
  it.each([
    action({}),
    action({ person: "mara-quist" }, 3),
    action({ about: "ferry" }, -1),
    action({ person: "a|b%c", about: "%0|%1" }, 12, "aside"),
    action({ person: "😀 é" }),
    { ...action({ person: "=a" }, 1, "aside"), typed: { about: "~=b|%" } },
  ])("comes back as it was: %j", (one) => {
    const id = encodeAction(one, commands);
    expect(id).not.toBeNull();
    expect(decodeAction(id ?? "", commands)).toEqual(one);
    const named = { ...one, story: "norwick-1a|%" };
    expect(decodeAction(encodeAction(named, commands) ?? "", commands)).toEqual(named);
  });

  it("comes back whatever the values, or does not fit", () => {
    const value = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(fc.record({ person: value, about: value }), fc.nat(999), (options, page) => {
        const id = encodeAction(action(options, page), commands);
        if (id === null) return;
        expect(id.length).toBeLessThanOrEqual(100);
        expect(decodeAction(id, commands)).toEqual(action(options, page));
      }),
      { seed: 6, numRuns: 2000 },
    );
  });

  it.each([
    ["too long a value", action({ about: "x".repeat(100) })],
    ["half a character", action({ about: "\ud83d" })],
    ["an unknown command", { ...action({}), command: "gone" }],
  ])("is not made of %s", (_, one) => expect(encodeAction(one, commands)).toBeNull());

  it.each(["", "x", "|||", "1|quotes|0", "1aaa|quotes|0", "9zzz|gone|0|x", "1aaa|__proto__|0"])(
    "is not read from the forged %j",
    (id) => expect(decodeAction(id, commands)).toBeNull(),
  );

  it("is not read when forged behind a true beginning", () => {
    const good = encodeAction(action({}), commands);
    for (const bad of ["|a|b|c", "|%", "|%2", "9".repeat(7), "x"]) {
      expect(decodeAction(`${good}${bad}`, commands)).toBeNull();
    }
  });

  it("is not read by a version whose command has other options", () => {
    const id = encodeAction(action({ person: "x" }), commands);
    expect(decodeAction(id ?? "", [renamed])).toBeNull();
  });
});
