import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BlockNode, InlineNode } from "#surfaces/playground/page/markdown/nodes.ts";
import { parseMarkdown } from "#surfaces/playground/page/markdown/parse-blocks.ts";
import { plainText } from "#surfaces/playground/page/markdown/plain-text.ts";
import { hostileText, letters } from "./hostile-text.ts";

/** A tree in short: `**a**` becomes `<bold>a</bold>`. */
function sketch(blocks: readonly BlockNode[]): string {
  return blocks.map(sketchBlock).join("");
}

function sketchBlock(block: BlockNode): string {
  switch (block.kind) {
    case "paragraph":
      return `(${sketchInline(block.children)})`;
    case "subtext":
      return `<subtext>${sketchInline(block.children)}</subtext>`;
    case "heading":
      return `<h${block.level}>${sketchInline(block.children)}</h${block.level}>`;
    case "quote":
      return `<quote>${sketch(block.blocks)}</quote>`;
    case "codeBlock":
      return `<pre ${block.language}>${block.text}</pre>`;
    case "list": {
      const items = block.items.map((item) => `<li>${sketch(item)}</li>`).join("");
      return `<list ${block.start}>${items}</list>`;
    }
  }
}

function sketchInline(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => {
      if ("text" in node) return node.kind === "text" ? node.text : `<code>${node.text}</code>`;
      if (node.kind === "link") return `<a ${node.href}>${sketchInline(node.children)}</a>`;
      if (node.kind === "time") return `<time ${node.seconds} ${node.style}>`;
      if (node.kind === "command" || node.kind === "emoji") return `<${node.kind} ${node.name}>`;
      if ("children" in node) return `<${node.kind}>${sketchInline(node.children)}</${node.kind}>`;
      return `<${node.kind} ${node.id}>`;
    })
    .join("");
}

describe("blocks", () => {
  it.each([
    ["one\ntwo\n\nthree", "(one\ntwo\n\nthree)"],
    ["# Tide\ntext", "<h1>Tide</h1>(text)"],
    ["## Tide\n### Bell", "<h2>Tide</h2><h3>Bell</h3>"],
    ["#no heading", "(#no heading)"],
    ["#### too deep", "(#### too deep)"],
    ["# ", "(# )"],
    ["-# small print", "<subtext>small print</subtext>"],
    ["> a\n> b\nc", "<quote>(a\nb)</quote>(c)"],
    ["> a\n>\n> b", "<quote>(a\n\nb)</quote>"],
    ["> - a\n> -# b", "<quote><list null><li>(a)</li></list><subtext>b</subtext></quote>"],
    [">no quote", "(>no quote)"],
    [">>> a\nb", "<quote>(a\nb)</quote>"],
    ["> > a", "<quote>(> a)</quote>"],
    ["- a\n- b", "<list null><li>(a)</li><li>(b)</li></list>"],
    ["3. a\n4. b", "<list 3><li>(a)</li><li>(b)</li></list>"],
    ["- a\n  - b\n- c", "<list null><li>(a)<list null><li>(b)</li></list></li><li>(c)</li></list>"],
    ["-no list", "(-no list)"],
    ["a\n```js\nlet x = `1`;\n```\nb", "(a)<pre js>let x = `1`;</pre>(b)"],
    ["```**plain**```", "<pre >**plain**</pre>"],
    ["``` never closed", "(``` never closed)"],
  ])("%j", (source, expected) => {
    expect(sketch(parseMarkdown(source))).toBe(expected);
  });
});

describe("styles", () => {
  it.each([
    [
      "**a** *b* _c_ __d__ ~~e~~",
      "<bold>a</bold> <italic>b</italic> <italic>c</italic> <underline>d</underline> <strike>e</strike>",
    ],
    ["||a||", "<spoiler>a</spoiler>"],
    ["***a***", "<bold><italic>a</italic></bold>"],
    ["*a **b** c*", "<italic>a <bold>b</bold> c</italic>"],
    ["**a *b** c", "<bold>a *b</bold> c"],
    ["snake_case_name", "snake_case_name"],
    ["2 * 3 * 4", "2 * 3 * 4"],
    ["**open", "**open"],
    ["****", "****"],
    ["\\*a\\*", "*a*"],
    ["\\a", "\\a"],
    ["`a *b*`", "<code>a *b*</code>"],
    ["``a ` b``", "<code>a ` b</code>"],
    ["`a", "`a"],
  ])("%j", (source, expected) => {
    expect(sketch(parseMarkdown(source))).toBe(`(${expected})`);
  });
});

describe("links, moments and mentions", () => {
  it.each([
    [
      "[the *bell*](https://example.org/a_(b))",
      "<a https://example.org/a_(b)>the <italic>bell</italic></a>",
    ],
    ["[a](<https://example.org>)", "<a https://example.org>a</a>"],
    ["[a](javascript:alert(1))", "[a](javascript:alert(1))"],
    ["[a](data:text/html,b)", "[a](data:text/html,b)"],
    ["see https://example.org/x.", "see <a https://example.org/x>https://example.org/x</a>."],
    ["<https://example.org>", "<a https://example.org>https://example.org</a>"],
    ["https://", "https://"],
    ["<t:1709290800:D> <t:0>", "<time 1709290800 D> <time 0 f>"],
    ["<t:never>", "<t:never>"],
    ["<@1> <@!2> <@&3> <#4>", "<user 1> <user 2> <role 3> <channel 4>"],
    ["</who-said:5> <:bell:6>", "<command who-said> <emoji bell>"],
    ["<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["<b onclick=x>", "<b onclick=x>"],
  ])("%j", (source, expected) => {
    expect(sketch(parseMarkdown(source))).toBe(`(${expected})`);
  });
});

describe("any text", () => {
  it("loses no letter", () => {
    fc.assert(
      fc.property(hostileText, (source) => {
        // What is shown otherwise than as text: a code block's language, addresses, mentions.
        fc.pre(!/```|https?:|<[t@/]/.test(source));
        expect(letters(plainText(source))).toBe(letters(source));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("becomes links to http and https only", () => {
    const schemes = fc.constantFrom(
      "https://",
      "http://",
      "javascript:",
      "data:",
      "file://",
      "vbscript:",
      "JAVASCRIPT:",
    );
    fc.assert(
      fc.property(hostileText, schemes, hostileText, (before, scheme, after) => {
        for (const href of hrefs(
          parseMarkdown(`${before}[x](${scheme}${after}) ${scheme}${after}`),
        )) {
          expect(["http:", "https:"]).toContain(new URL(href).protocol);
        }
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it.each([
    "*",
    "**",
    "_",
    "~~",
    "||",
    "`",
    "``` ",
    "[",
    "[a](",
    "[a](https://",
    "<",
    "<t:",
    "> ",
    "- ",
    "  - ",
    "**a ",
    "*a _b ~~c ||d ",
    "\\",
    "# ",
    "https://",
  ])("of %j a hundred thousand times over is read at once", (piece) => {
    const source = piece.repeat(100_000 / piece.length);
    expect(parseMarkdown(source).length).toBeGreaterThan(0);
  });
});

function hrefs(blocks: readonly BlockNode[]): readonly string[] {
  const ofInline = (nodes: readonly InlineNode[]): readonly string[] =>
    nodes.flatMap((node) => [
      ...(node.kind === "link" ? [node.href] : []),
      ...("children" in node ? ofInline(node.children) : []),
    ]);
  return blocks.flatMap((block) => {
    if (block.kind === "quote") return hrefs(block.blocks);
    if (block.kind === "list") return block.items.flatMap(hrefs);
    return block.kind === "codeBlock" ? [] : ofInline(block.children);
  });
}
