import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseRobots } from "#intake/robots/parse-robots.ts";
import { allows } from "#intake/robots/robots-rules.ts";

const lines = (...all: readonly string[]) => all.join("\n");
const may = (text: string, path: string) => allows(parseRobots(text, "Verbatim"), path);

describe("which lines are for this robot", () => {
  test.each<readonly [what: string, text: string, isAllowed: boolean]>([
    ["nothing", "", true],
    ["a page of HTML", "<!doctype html><p>Disallow: /news", true],
    ["all are kept away", lines("User-agent: *", "Disallow: /"), false],
    ["an empty rule forbids nothing", lines("User-agent: *", "Disallow:"), true],
    ["others are kept away", lines("User-agent: Otherbot", "Disallow: /"), true],
    [
      "others are named together with all",
      lines("User-agent: Otherbot", "User-agent: *", "Disallow: /"),
      false,
    ],
    [
      "this one is let in where others are not",
      lines("User-agent: *", "Disallow: /", "", "User-agent: verbatim", "Allow: /"),
      true,
    ],
    [
      "this one is kept away where others are let in",
      lines("User-Agent : VERBATIM/9 # us", "Disallow : /", "User-agent: *", "Allow: /"),
      false,
    ],
    [
      "several groups for one robot are one",
      lines("User-agent: verbatim", "Disallow: /a", "User-agent: verbatim", "Disallow: /news"),
      false,
    ],
    ["a name that only begins alike", lines("User-agent: verbatimly", "Disallow: /"), true],
    ["a rule before any robot is named", lines("Disallow: /", "User-agent: *", "Allow: /x"), true],
    [
      "other lines do not end the naming",
      lines("User-agent: a", "Sitemap: https://a.example/s.xml", "User-agent: *", "Disallow: /"),
      false,
    ],
    ["old line ends and a mark", "\uFEFFUser-agent: *\rDisallow: /news\r", false],
    ["a comment", lines("User-agent: *", "#Disallow: /news", "Disallow: /old # /news"), true],
  ])("%s", (_, text, isAllowed) => {
    expect(may(text, "/news/1")).toBe(isAllowed);
  });
});

describe("which paths a rule is about", () => {
  test.each<readonly [rule: string, path: string, isAllowed: boolean]>([
    ["Disallow: /news", "/news", false],
    ["Disallow: /news", "/newsletter", false],
    ["Disallow: /news/", "/news", true],
    ["Disallow: /NEWS", "/news", true],
    ["Disallow: /*.php", "/a/b.php?x=1", false],
    ["Disallow: /*.php$", "/a/b.php?x=1", true],
    ["Disallow: /*.php$", "/a/b.php", false],
    ["Disallow: /*.php$", "/a.php/b.php", false],
    ["Disallow: /a$", "/a", false],
    ["Disallow: /a$", "/ab", true],
    ["Disallow: /a*a$", "/a", true],
    ["Disallow: /*?print=", "/x?print=1", false],
    ["Disallow: *", "/", false],
    ["Disallow: news", "/news", true],
    ["Disallow: /%7Enorth", "/~north/x", false],
    ["Disallow: /~north", "/%7enorth/x", false],
    ["Disallow: /a%2fb", "/a%2Fb", false],
    ["Disallow: /a%2fb", "/a/b", true],
    ["Disallow: /straße", "/stra%C3%9Fe", false],
    ["Disallow: /", "/robots.txt", true],
  ])("%s for %s", (rule, path, isAllowed) => {
    expect(may(lines("User-agent: *", rule), path)).toBe(isAllowed);
  });

  test.each<readonly [rules: readonly string[], path: string, isAllowed: boolean]>([
    [["Disallow: /", "Allow: /news"], "/news/1", true],
    [["Allow: /news", "Disallow: /"], "/about", false],
    [["Allow: /news", "Disallow: /news/old"], "/news/old/1", false],
    [["Disallow: /page", "Allow: /page"], "/page", true],
    [["Allow: /*", "Disallow: /x"], "/x", true],
    [["Allow: /p", "Disallow: /*.html"], "/page.html", false],
  ])("the longest of %j decides for %s", (rules, path, isAllowed) => {
    expect(may(lines("User-agent: *", ...rules), path)).toBe(isAllowed);
  });
});

test.each<readonly [value: string, delay: number | null]>([
  ["2", 2000],
  ["0.5", 500],
  ["soon", null],
  ["-1", null],
  ["1e9", null],
])("Crawl-delay: %s", (value, delay) => {
  const text = lines("User-agent: *", `Crawl-delay: ${value}`, "Disallow: /old");
  expect(parseRobots(text, "Verbatim").delay).toBe(delay);
});

test("no text is too odd, and what is in no rule is allowed", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom("User-agent: *", "Disallow: ", "Allow: /", "*", "$", "\n", "%", "%2"),
  );
  fc.assert(
    fc.property(fc.array(piece), fc.webPath(), (pieces, path) => {
      const rules = parseRobots(pieces.join(""), "Verbatim");
      const isAllowed = allows(rules, path === "" ? "/" : path);
      if (rules.rules.every((rule) => rule.allows)) expect(isAllowed).toBe(true);
    }),
  );
});

test("a pattern of many stars costs no more than its length", () => {
  const pattern = `/${"*a".repeat(900)}*b$`;
  const text = lines("User-agent: *", ...Array.from({ length: 200 }, () => `Disallow: ${pattern}`));
  expect(may(text, `/${"a".repeat(1900)}`)).toBe(true);
  expect(may(text, `/${"a".repeat(1900)}b`)).toBe(false);
});
