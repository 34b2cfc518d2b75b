import { expect, it } from "vitest";
import { messageText } from "#presenters/discord/message-text.ts";

it.each<readonly [unknown, string]>([
  [{ content: "hello" }, "hello"],
  [{ content: "", embeds: [{ description: "in an embed" }, { title: "no text" }] }, "in an embed"],
  [{ content: "", message_snapshots: [{ message: { content: "forwarded" } }] }, "forwarded"],
  [
    {
      components: [
        {
          type: 17,
          components: [
            { type: 10, content: "one" },
            { type: 1, components: [{ type: 2, label: "x" }] },
          ],
        },
      ],
    },
    "one",
  ],
  [{ content: "a", embeds: [{ description: "b" }] }, "a\nb"],
  [{ content: 7, embeds: "none", components: null }, ""],
  [null, ""],
  [undefined, ""],
  ["text", ""],
])("%j says %j", (raw, text) => expect(messageText(raw)).toBe(text));

it("goes no deeper than Discord nests", () => {
  let nested: object = { content: "far down" };
  for (let depth = 0; depth < 5000; depth++) nested = { components: [nested] };
  expect(messageText(nested)).toBe("");
});
