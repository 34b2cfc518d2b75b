import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { keepAsTree } from "#reading/html/keep-as-tree.ts";
import { mergeTexts } from "#reading/html/merge-texts.ts";
import type { PageDocument } from "#reading/html/page-node.ts";

function bodyOf(markup: string) {
  const document: PageDocument = parseHTML(`<html><body>${markup}</body></html>`).document;
  const [body] = document.querySelectorAll("body");
  return body!;
}

const texts = (markup: string) => [...bodyOf(markup).childNodes].map((node) => node.textContent);

describe("mergeTexts", () => {
  it.each([
    ["a &amp; b &lt; c", ["a & b < c"]],
    ["a &amp; b<br>c &amp; d", ["a & b", "", "c & d"]],
    ["a<!-- no text -->b", ["a", " no text ", "b"]],
    ["<p>a &amp; b</p>", ["a & b"]],
    ["", []],
  ])("makes one text of those side by side in %s", (markup, merged) => {
    const body = bodyOf(markup);
    mergeTexts(body);
    expect([...body.childNodes].map((node) => node.textContent)).toEqual(merged);
  });

  it("reaches what lies deeper", () => {
    const body = bodyOf("<div><p>a &amp; b</p></div>");
    mergeTexts(body);
    const [division] = body.childNodes;
    const [paragraph] = division!.childNodes;
    expect([...paragraph!.childNodes].map((node) => node.nodeValue)).toEqual(["a & b"]);
  });
});

describe("keepAsTree", () => {
  it("gives a body back as it was, as often as it is asked to", () => {
    const markup = "<p>one &amp; two</p><p>\u00a0\u00a0three</p>";
    const body = bodyOf(markup);
    keepAsTree(body);
    const kept = (body as unknown as { innerHTML: string }).innerHTML;
    for (let round = 0; round < 2; round++) {
      body.firstChild?.remove();
      Object.assign(body, { innerHTML: kept });
      expect([...body.childNodes].map((node) => node.textContent)).toEqual(texts(markup));
    }
  });

  it("makes no node of each space that does not break", () => {
    const body = bodyOf(`<p>${"\u00a0".repeat(100)}</p>`);
    keepAsTree(body);
    Object.assign(body, { innerHTML: (body as unknown as { innerHTML: string }).innerHTML });
    expect([...body.firstChild!.childNodes]).toHaveLength(1);
  });
});
