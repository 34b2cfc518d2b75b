import { describe, expect, it } from "vitest";
import { choiceLimits, messageLimits, responseLimits } from "./limits.ts";

/** The checker itself: a good message passes, and each limit is noticed when it is broken. */

const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string) => ({ type: 2, style: 2, label: "Go", custom_id });
const row = (...components: object[]) => ({ type: 1, components });
const container = (...components: object[]) => ({ type: 17, components });
const gallery = (words: object) => ({
  type: 12,
  items: [{ media: { url: "https://a.example/a.png" }, ...words }],
});
const file = (name: string, size = 3) => ({
  name,
  contentType: "image/png",
  bytes: new Uint8Array(size),
});

const message = (...components: object[]) => ({
  flags: 32768,
  components,
  attachments: [],
  allowed_mentions: { parse: [] },
});

const plain = { content: "hello", allowed_mentions: { parse: [] } };
const MIB = 1024 * 1024;

describe("a message", () => {
  it.each([
    ["text and buttons", message(container(text("a"), row(button("1"), button("2"))))],
    ["content alone", plain],
    ["4,000 characters", message(text("x".repeat(4000)))],
    ["40 components", message(container(...Array.from({ length: 39 }, () => text("x"))))],
    ["the bot's own runs", message(text("by <@111111111111111111> in <#777777777777777777>"))],
    ["disarmed mentions", message(text("\\<@1> \\@everyone \\\\\\<t:1>"))],
    ["a link", message(text("[a](https://a.example) [b](<http://b.example>)"))],
  ])("may be %s", (_, good) => expect(messageLimits(good, [])).toEqual([]));

  it.each<readonly [string, object, RegExp]>([
    ["nothing", message(), /empty message/],
    ["a picture without words", message(gallery({})), /picture with 0/],
    ["a picture with too many", message(gallery({ description: "x".repeat(1025) })), /1025/],
    ["a gallery of none", message({ type: 12, items: [] }), /gallery of 0/],
    ["an empty text", message(text(" ")), /empty text/],
    [
      "4,001 characters",
      message(text("x".repeat(2000)), text("x".repeat(2001))),
      /4001 characters/,
    ],
    [
      "41 components",
      message(container(...Array.from({ length: 40 }, () => text("x")))),
      /41 components/,
    ],
    ["V2 without its flag", { ...message(text("x")), flags: 64 }, /V2 flag/],
    ["the V2 flag without V2", { ...plain, flags: 32768 }, /flag does not fit/],
    ["V2 with content", { ...message(text("x")), content: "x" }, /V2 with content/],
    ["V2 with embeds", { ...message(text("x")), embeds: [{}] }, /V2 with embeds/],
    [
      "6,001 characters of embeds",
      { ...plain, embeds: [{ description: "x".repeat(6001) }] },
      /6001 characters/,
    ],
    [
      "six rows of the old kind",
      { ...plain, components: Array.from({ length: 6 }, (_, n) => row(button(`${n}`))) },
      /6 rows/,
    ],
    ["a custom_id twice", message(container(row(button("1")), row(button("1")))), /twice/],
    ["a custom_id of 101", message(container(row(button("x".repeat(101))))), /custom_id of 101/],
    [
      "six buttons in a row",
      message(container(row(...["1", "2", "3", "4", "5", "6"].map(button)))),
      /6 buttons/,
    ],
    ["an empty row", message(container(text("x"), row())), /empty row/],
    [
      "a button beside a select",
      message(container(row(button("1"), { type: 3, custom_id: "2" }))),
      /one row/,
    ],
    [
      "a link button with custom_id",
      message(container(row({ ...button("1"), style: 5 }))),
      /style/,
    ],
    [
      "an address on a common button",
      message(container(row({ ...button("1"), url: "https://a.example" }))),
      /style/,
    ],
    [
      "a button without label",
      message(container(row({ ...button("1"), label: " " }))),
      /without label/,
    ],
    [
      "a label of 81",
      message(container(row({ ...button("1"), label: "x".repeat(81) }))),
      /label over 80/,
    ],
    [
      "an ftp button",
      message(container(row({ type: 2, style: 5, label: "x", url: "ftp://a.example" }))),
      /http/,
    ],
    ["a javascript link", message(text("[x](javascript:alert)")), /http/],
    ["another's mention", message(text("by <@111111111111111112>")), /live mention/],
    ["a live mention", message(text("hi <@1>")), /live mention/],
    ["a mention behind an escaped backslash", message(text("\\\\<@1>")), /live mention/],
    ["a live @everyone", message(text("hi @everyone")), /live mention/],
    ["a timestamp", message(text("<t:1700000000:R>")), /live mention/],
    [
      "mentions left on",
      { ...message(text("x")), allowed_mentions: { parse: ["users"] } },
      /mentions are not/,
    ],
    ["nothing said of mentions", { flags: 32768, components: [text("x")] }, /mentions are not/],
    ["a lone surrogate", message(text("x\ud83d")), /surrogate/],
    [
      "a menu with one value twice",
      message(
        container(row({ type: 3, custom_id: "m", options: [{ value: "1" }, { value: "1" }] })),
      ),
      /one value/,
    ],
    [
      "a menu without choices",
      message(container(row({ type: 3, custom_id: "m", options: [] }))),
      /menu of 0/,
    ],
    [
      "a picture that is not uploaded",
      message({ type: 12, items: [{ media: { url: "attachment://a.png" } }] }),
      /not uploaded/,
    ],
    [
      "a listed file that is not uploaded",
      { ...message(text("x")), attachments: [{ id: "0", filename: "a.png" }] },
      /listed/,
    ],
  ])("may not be %s", (_, bad, problem) => {
    expect(messageLimits({ ...bad }, [])).toContainEqual(expect.stringMatching(problem));
  });

  it("has its files within bounds", () => {
    const some = message(text("x"));
    expect(messageLimits(some, [file("a", 10 * MIB), file("b", 10 * MIB)])).toEqual([]);
    expect(messageLimits(some, [file("a", 10 * MIB + 1)])).toEqual([
      expect.stringMatching(/a file of/),
    ]);
    expect(
      messageLimits(some, [file("a", 9 * MIB), file("b", 9 * MIB), file("c", 9 * MIB)]),
    ).toEqual(["more than 25 MiB of files"]);
    expect(messageLimits(some, [file("a"), file("a")])).toEqual(["two files of one name"]);
  });
});

describe("an answer", () => {
  it.each<readonly [object, readonly unknown[]]>([
    [{ type: 1 }, []],
    [{ type: 5, data: { flags: 64 } }, []],
    [{ type: 5, data: {} }, []],
    [{ type: 6 }, []],
    [{ type: 5, data: { flags: 32768 } }, [expect.stringMatching(/flag/)]],
    [{ type: 5, data: { content: "x" } }, [expect.stringMatching(/carries content/)]],
    [{ type: 6, data: {} }, [expect.stringMatching(/carries data/)]],
    [{ type: 9, data: { components: [] } }, [expect.stringMatching(/0 components/)]],
    [
      { type: 9, data: { components: [1, 2, 3, 4, 5, 6] } },
      [expect.stringMatching(/6 components/)],
    ],
    [{ type: 3 }, [expect.stringMatching(/unknown callback/)]],
  ])("%j", (response, problems) => {
    expect(responseLimits({ ...response }, [])).toEqual(problems);
  });
});

describe("choices", () => {
  const choice = (name: string, value = name) => ({ name, value });
  it.each<readonly [string, readonly Record<string, unknown>[], readonly unknown[]]>([
    ["none", [], []],
    ["25", Array.from({ length: 25 }, (_, n) => choice(`${n}`)), []],
    ["26", Array.from({ length: 26 }, (_, n) => choice(`${n}`)), ["26 choices"]],
    ["a name of 101", [choice("x".repeat(101), "x")], [expect.stringMatching(/name has 101/)]],
    ["a value of 101", [choice("x", "x".repeat(101))], [expect.stringMatching(/value has 101/)]],
    ["an empty name", [choice(" ", "x")], [expect.stringMatching(/name is empty/)]],
    ["an empty value", [choice("x", "")], [expect.stringMatching(/value is empty/)]],
    ["one name twice", [choice("x", "1"), choice("x", "2")], ["two choices of one name"]],
    [
      "half a character",
      [choice("\udc00")],
      [expect.stringMatching(/name has a lone/), expect.stringMatching(/value has a lone/)],
    ],
  ])("%s", (_, choices, problems) => expect(choiceLimits(choices)).toEqual(problems));
});
