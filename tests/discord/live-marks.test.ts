import { describe, expect, it } from "vitest";
import { liveMarks } from "./live-marks.ts";

describe("liveMarks", () => {
  it.each([
    ["### **Mara Quist** · 3 quotations"],
    ["> We \\*will\\* not **sell \\_it\\_** […]"],
    ["-# [Ferry \\[stays\\]](<https://news.example/a?b=(c%29>) · 7 May".replace("(c", "%28c")],
    ["Write `/who-said words: **x** [y]`"],
    ["12:30, 10:30:00, \\:fire:, 3.5 km - and so on; 1\\. one"],
    ["https\\://news.example"],
    ["> as \u202eit runs"],
    ["by \u2068a\u2069\u2068\u2068b\u2069\u202ec\u2069 today"],
  ])("finds none in %j", (text) => expect(liveMarks(text)).toEqual([]));

  it.each([
    ["- one", "a list"],
    ["> - one", "a list"],
    ["2. two", "a list"],
    ["words\n# words", "a heading"],
    ["### # words", "a heading"],
    ["> > words", "a block quote"],
    ["a ||b||", "a spoiler"],
    ["a `b", "code"],
    ["see https://news.example", "a link"],
    ["[a](https://news.example)", "a link"],
    ["[a](<javascript:x>)", "a link"],
    ["[a", "a link"],
    ["a :fire: b", "an emoji"],
    ["a:100:", "an emoji"],
    [":**fire**:", "an emoji"],
    ["a \\b", "a backslash"],
    ["**a", "bold left open"],
    ["~~a\nb~~", "a strike left open"],
    ["_a", "an underline left open"],
    ["*a", "italics left open"],
    ["by \u202ea", "a turned direction"],
    ["by \u2068a\u2069\u202eb\u2069 today", "a turned direction"],
    ["by \u2068a\u2066b\u2069 today", "a turned direction"],
  ])("finds in %j %s", (text, mark) => {
    expect(liveMarks(text)).toContainEqual(expect.stringMatching(new RegExp(`^${mark} in `)));
  });
});
