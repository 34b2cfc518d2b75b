import { expect, it } from "vitest";
import { messageText } from "#presenters/discord/message-text.ts";

it.each<readonly [unknown, string]>([
  [{ content: "hello" }, "hello"],
  [
    { content: "", embeds: [{ description: "in an embed" }, { title: "a title" }] },
    "in an embed\na title",
  ],
  [
    {
      embeds: [
        {
          footer: { text: "small print" },
          fields: [{ name: "c", value: "d" }, null, { name: "e", value: 7 }],
          description: "b",
          title: "a",
        },
        "none",
      ],
    },
    "a\nb\nc\nd\ne",
  ],
  [
    {
      message_snapshots: [
        {
          message: {
            embeds: [{ title: "b" }],
            content: "a",
            components: [{ type: 10, content: "c" }],
            message_snapshots: [{ message: { content: "a forward in a forward" } }],
          },
        },
      ],
    },
    "a\nb\nc",
  ],
  [
    {
      components: [
        { type: 9, components: [{ type: 10, content: "in a section" }], accessory: { type: 2 } },
        { type: 10, content: "below" },
      ],
    },
    "in a section\nbelow",
  ],
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

it("reads no more than Discord takes", () => {
  const many = (each: object) => Array.from({ length: 1000 }, () => each);
  const field = { name: "n", value: "v" };
  const embeds = many({ title: "t", fields: many(field) });
  expect(messageText({ embeds }).split("\n")).toHaveLength(10 * (1 + 2 * 25));
  expect(messageText({ components: many({ content: "c" }) }).split("\n")).toHaveLength(40);
});

it("goes no deeper than Discord nests", () => {
  let nested: object = { content: "far down" };
  for (let depth = 0; depth < 5000; depth++) nested = { components: [nested] };
  expect(messageText(nested)).toBe("");
});
