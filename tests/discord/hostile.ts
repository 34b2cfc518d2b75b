/** Names and sentences that try to break out of a message. All of them are invented. */

const longSentence = `${"The harbour bridge stays closed until the northern pylon has been inspected again, ".repeat(50)}he said`;

export const hostileNames: readonly string[] = [
  "Mara Quist",
  "**Bold** _Name_ ~~gone~~",
  "@everyone",
  "<@123456789012345678> <#12> <:smile:123> </ask:1> <t:1700000000:R>",
  "[click](https://example.org/evil) <https://example.org>",
  "`code` ```block``` ||spoiler||",
  "# Heading\n> quote\n-# small\n- list\n1. one",
  "עברית שם ארוך",
  "\u202Eevil\u202C reversed \u2066isolate",
  "closed\u2069 \u202Ereversed",
  "😀👩‍👩‍👧‍👦🏳️‍🌈 ".repeat(30),
  "|%|%0|%1|",
  "\\\\backslash\\",
  "A".repeat(4000),
  "Zoë Ångström-Müller",
  "Team :100: :heavy_check_mark:",
  "Wire:fire",
];

export const hostileSentences: readonly string[] = [
  "We will not sell the ferry to anybody",
  "Nobody told me about the bridge, and nobody told the mayor either",
  longSentence,
  "x".repeat(4000),
  "😀".repeat(2000),
  "@here @everyone <@&1> **so** __what__ https://example.org/a_b_c(d) `now`",
  "> not a quote\n- not a list\n# not a heading\n1. not a number",
  "הספינה יוצאת \u202E אבל המזח סגור \u202C עד מחר",
  "At 10:30:00 the :fire: was out, :+1::skin-tone-2: said:all: and a:b:c left",
  ":".repeat(300) + ":fire:".repeat(500),
  "[…] cut already […]",
  "a\u0301\u0302\u0303 combining ".repeat(200),
  "* \\* \\\\* _ \\_ ~~~~ || \\|",
  "…",
  "<script>alert(1)</script><img src=x onerror=alert(1)><a href='javascript:alert(1)'>x</a>",
];

export const hostileTitles: readonly (string | null)[] = [
  "Ferry stays with the town",
  null,
  "[title](javascript:alert(1)) **x** @everyone",
  "T".repeat(3000),
  "כותרת",
];

export const hostileUrls: readonly (string | null)[] = [
  "https://news.example/ferry",
  null,
  "javascript:alert(1)",
  "https://user:pass@news.example/",
  "https://news.example/a)b(c<d>e f?q=**x**#frag",
  `https://news.example/${"long".repeat(300)}`,
  "http://[",
];
