import { describe, expect, it } from "vitest";
import {
  divider,
  fields,
  heading,
  note,
  quotation,
  sourceList,
  text,
} from "#interactions/block.ts";
import { button, buttons, form } from "#interactions/control.ts";
import type { Reply } from "#interactions/reply.ts";
import { bold, channelCalled, dated, strike, words } from "#languages/inline.ts";
import { renderTerminal } from "#presenters/terminal/render-terminal.ts";
import { createArticle } from "#story/article.ts";

const article = createArticle({
  id: "a1",
  text: "“We stay,\nall of us,” Mara said.",
  title: "Ferry stays",
  outlet: "Norwick Post",
  url: "https://news.example/ferry",
  published: "2023-03-02",
});
const spoken = { article, start: 0, end: 21 };
const shown = (blocks: Reply["blocks"], colour = false) =>
  renderTerminal({ tone: "answer", blocks, locale: "en-GB" }, { colour });

describe("renderTerminal", () => {
  it("draws a quotation with who, when and where it stands", () => {
    const block = quotation(spoken, {
      byline: [bold("Mara Quist"), " to the council"],
      date: "2023-03",
      emphasis: [{ start: 4, end: 8 }],
    });
    expect(shown([block]).split("\n")).toEqual([
      "  │ “We stay,",
      "  │ all of us,”",
      "    — Mara Quist to the council · March 2023",
      "    Ferry stays · Norwick Post · 2 March 2023 · https://news.example/ferry",
    ]);
  });

  it.each<readonly [string, Reply["blocks"], string]>([
    ["a heading", [heading("Cast")], "Cast"],
    ["words of an article", [text(["He: ", words({ article, start: 1, end: 8 })])], "He: We stay"],
    ["a channel", [text(["In ", channelCalled("777777777777777777")])], "In 777777777777777777"],
    ["a date", [text(["In ", dated("2023")])], "In 2023"],
    ["what is struck out", [text(["a ", strike("b")])], "a [-b-]"],
    ["a link", [text([{ text: "here", link: "https://a.example" }])], "here <https://a.example>"],
    ["fields", [fields([{ name: "Role", value: "mayor" }])], "Role: mayor"],
    ["a divider", [divider()], "────"],
    [
      "small print and no buttons",
      [note("n"), buttons([button("x", { command: "c", options: {}, page: 0, place: "here" })])],
      "n",
    ],
    [
      "sources",
      [sourceList([article, article])],
      "Ferry stays · Norwick Post · 2 March 2023 · https://news.example/ferry",
    ],
  ])("draws %s", (_, blocks, lines) => expect(shown(blocks)).toBe(lines));

  it("lets no title of a form colour", () => {
    const asked = form("b\u001b[31mred", { command: "c", options: {}, page: 0, place: "here" }, []);
    expect(shown([asked])).toMatch(/b\[31mred/);
  });

  it("colours only when asked, and lets no text colour by itself", () => {
    const hostile = [heading("a"), text([bold("b\u001b[31mred\u0007\u009b2J")])];
    expect(shown(hostile)).toBe("a\nb[31mred2J");
    expect(shown(hostile, true)).toBe("\u001b[1ma\u001b[22m\n\u001b[1mb[31mred2J\u001b[22m");
  });
});
