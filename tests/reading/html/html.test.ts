import { describe, expect, test } from "vitest";
import { sliceSpan } from "#text/span.ts";
import { page, readHtml } from "./page.ts";

const passagesOf = async (parts: Parameters<typeof page>[0]) => {
  const { text, layout } = await readHtml(page(parts));
  return text.split("\n\n").map((passage) => {
    const mark = layout.find((each) => sliceSpan(text, each) === passage);
    return `${mark?.kind ?? "paragraph"}: ${passage}`;
  });
};

describe("the text", () => {
  test("is the article without navigation, footer, scripts and styles", async () => {
    const { text } = await readHtml(
      page({
        head: "<style>p { color: red }</style>",
        before: "<script>track('reader')</script><style>.a{}</style>",
        after: "<noscript>Switch scripts on</noscript><template>Not yet</template>",
      }),
    );
    expect(text).toMatch(/^Mira Olt, the engineer.*finer than planned\.$/su);
    expect(text).not.toMatch(/Home|Sport|About|track|color|Switch|Not yet/u);
  });

  test.each([
    ["<p>&ldquo;It&nbsp;holds,&rdquo; said Olt &amp; co.</p>", "“It\u00a0holds,” said Olt & co."],
    ["<p>&#8220;Zo&#xeb;&#8221; &hearts; &lt;b&gt; 🎤</p>", "“Zoë” ♥ <b> 🎤"],
    ["<p>It   is\n\t<em>so</em><b>!</b></p>", "It is so!"],
    ["<p>She said <q>it holds</q>.</p>", "She said “it holds”."],
    ["<p>One line<br>and another.</p>", "One line\nand another."],
    ["<p>Un<!-- a comment -->broken</p>", "Unbroken"],
    ["<ul><li>First, they built it.</li></ul>", "First, they built it."],
  ])("of %j", async (after, expected) => {
    expect(await passagesOf({ after })).toContain(`paragraph: ${expected}`);
  });

  test.each([
    '<div class="ad-slot" id="ad-1"><p>Advertisement</p></div>',
    '<div class="newsletter-signup"><h3>Our newsletter</h3><p>Every morning.</p></div>',
    '<p class="c-advertisement__label">Advertisement</p>',
    '<div id="related"><p>Ten things about the harbour</p></div>',
  ])("is without the box %s", async (after) => {
    expect(await passagesOf({ after })).toEqual(await passagesOf({}));
  });

  test.each([
    [
      "a class that only looks like one",
      '<p class="lead adverse shared-by">“It holds.”</p>',
      "“It holds.”",
    ],
    [
      "the article itself",
      `<div class="newsletter">${"<p>“It holds.”</p>".repeat(40)}</div>`,
      "“It holds.”",
    ],
  ])("%s is no box", async (_, after, words) => {
    expect(await passagesOf({ after })).toContain(`paragraph: ${words}`);
  });

  test("its passages keep their kinds", async () => {
    const after = `
      <figure><img src="a.jpg" alt="x"><figcaption>Mira Olt. <span>Pic credit: Jon Fen</span></figcaption></figure>
      <h2>What <em>she</em> said</h2>
      <blockquote><p>A bridge is a promise.</p></blockquote>
      <blockquote class="twitter-tweet"><p lang="en">The bridge holds.<br>It does.</p>&mdash; Harbour Watch (@harbourwatch) <a href="https://twitter.com/harbourwatch/status/1">May 1, 2020</a></blockquote>
      <script async src="https://platform.twitter.com/widgets.js"></script>`;
    expect((await passagesOf({ after })).slice(3)).toEqual([
      "caption: Mira Olt. Pic credit: Jon Fen",
      "heading: What she said",
      "paragraph: A bridge is a promise.",
      "post: The bridge holds. It does. — Harbour Watch (@harbourwatch) May 1, 2020",
    ]);
  });

  test("a line that names the author is none of its passages", async () => {
    const head = '<meta name="author" content="Jon Fen">';
    const passages = await passagesOf({ head, before: "<p>By Jon Fen</p>" });
    expect(passages[0]).toMatch(/^paragraph: Mira Olt, the engineer/u);
  });

  test("a page without html and body is read too", async () => {
    const { text } = await readHtml(page().replace(/<\/?(?:html|head|body|!doctype)[^>]*>/gu, ""));
    expect(text).toMatch(/^Mira Olt, the engineer/u);
  });
});

describe("what the page says of itself", () => {
  const jsonLd = (value: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const news = { "@context": "https://schema.org", "@type": "NewsArticle" };

  test("title, outlet and author from JSON-LD", async () => {
    const head = jsonLd({
      ...news,
      headline: "Bridge opens",
      author: [{ name: "Jon Fen" }, { name: "Ada Ruhl" }],
      publisher: { "@type": "Organization", name: "Harbour Post" },
    });
    expect(await readHtml(page({ head }))).toMatchObject({
      title: "Bridge opens",
      outlet: "Harbour Post",
      author: "Jon Fen, Ada Ruhl",
    });
  });

  test("title, outlet and author from meta elements", async () => {
    const head = `<title>Bridge opens – Harbour Post</title><meta property="og:title" content="Bridge &quot;opens&quot;"><meta property="og:site_name" content="Harbour Post"><meta name="author" content="By Jon Fen">`;
    expect(await readHtml(page({ head }))).toMatchObject({
      title: 'Bridge "opens"',
      outlet: "Harbour Post",
      author: "Jon Fen",
    });
  });

  test("nothing is made up", async () => {
    expect(await readHtml(page())).toMatchObject({
      title: null,
      outlet: null,
      author: null,
      url: null,
      published: null,
    });
  });

  const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;

  test.each([
    ["JSON-LD", jsonLd({ ...news, datePublished: "2020-05-01T23:30:00-07:00" })],
    [
      "a list in JSON-LD",
      jsonLd([{ "@type": "Person" }, { ...news, datePublished: "2020-05-01" }]),
    ],
    [
      "a graph",
      jsonLd({ "@graph": [{ "@type": ["Thing", "BlogPosting"], datePublished: "2020-05-01" }] }),
    ],
    [
      "JSON-LD with a line break in a string, as CDATA",
      '<script type="application/ld+json"><![CDATA[{"@type":"Article","headline":"A\nb","datePublished":"2020-05-01"}]]></script>',
    ],
    [
      "JSON-LD in a script's CDATA",
      `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify({ ...news, datePublished: "2020-05-01" })}\n//]]></script>`,
    ],
    [
      "JSON-LD in a comment",
      `<script type="application/ld+json"><!--\n${JSON.stringify({ ...news, datePublished: "2020-05-01" })}\n--></script>`,
    ],
    ["a list of one day", jsonLd({ ...news, datePublished: ["2020-05-01"] })],
    [
      "what a page is about",
      jsonLd({ "@type": "WebPage", mainEntity: { ...news, datePublished: "2020-05-01" } }),
    ],
    [
      "the page, where its article has none",
      jsonLd({ "@graph": [news, { "@type": "WebPage", datePublished: "2020-05-01" }] }),
    ],
    ["Open Graph", '<meta property="article:published_time" content="2020-05-01T10:00Z">'],
    ["itemprop", '<meta itemprop="datePublished" content="2020-05-01">'],
    ["other names", meta("parsely-pub-date", "2020-05-01T10:00:00Z")],
    ["the surer of two", meta("date", "2020-06-01") + meta("DC.date.issued", "1 May 2020")],
    [
      "JSON-LD before meta",
      jsonLd({ ...news, datePublished: "2020-05-01" }) + meta("date", "2020-06-01"),
    ],
    [
      "broken JSON-LD passed over",
      `<script type="application/ld+json">{"@type":</script>${meta("date", "2020-05-01")}`,
    ],
  ])("its day from %s", async (_, head) => {
    expect((await readHtml(page({ head }))).published).toBe("2020-05-01");
  });

  test.each([
    [
      "a marked time",
      '<time class="x entry-published">May 1, 2020</time><time datetime="2020-06-01">x</time>',
    ],
    ["a time that is empty for machines", '<time datetime="">May 1, 2020</time>'],
    [
      "the time beside that of a change",
      "<p>Published <time>May 1, 2020</time> Updated: <time>May 2, 2020</time></p>",
    ],
    [
      "the time beside a marked change",
      '<time>May 1, 2020</time><span class="updated"><time>May 2, 2020</time></span>',
    ],
    [
      "the time above comments",
      '<time>May 1, 2020</time><div id="comments"><time>May 3, 2020</time></div>',
    ],
    ["any marked element", '<span itemprop="datePublished" content="2020-05-01">Friday</span>'],
    ["the only time", '<time datetime="2020-05-01T10:00">Friday</time>'],
    [
      "times of one day",
      '<time datetime="2020-05-01T10:00">a</time><time datetime="2020-05-01T12:00">b</time>',
    ],
  ])("its day from %s", async (_, before) => {
    expect((await readHtml(page({ before }))).published).toBe("2020-05-01");
  });

  test.each([
    [
      "two days without a mark",
      { before: '<time datetime="2020-05-01">a</time><time datetime="2020-05-02">b</time>' },
    ],
    ["a change alone", { before: "<p>Last updated on <time>May 1, 2020</time></p>" }],
    ["a marked change alone", { before: '<time class="updated" datetime="2020-05-01">x</time>' }],
    ["a comment", { after: '<ol class="comments"><li><time>May 1, 2020</time></li></ol>' }],
    ["another article", { after: '<div class="related"><time>May 1, 2020</time></div>' }],
    [
      "several marked elements",
      {
        after:
          '<b itemprop="datePublished" content="2020-05-01"></b><b itemprop="datePublished" content="2020-05-02"></b>',
      },
    ],
    ["the year of a copyright", { after: "<footer>© <time>2020</time> Harbour Post</footer>" }],
    [
      "several that a page is about",
      {
        head: jsonLd({
          "@type": "CollectionPage",
          mainEntity: [{ ...news, datePublished: "2020-05-01" }],
        }),
      },
    ],
    ["a time that is no day", { before: "<time>10:30</time>" }],
    ["a date that is two days", { head: meta("date", "05/01/2020") }],
    ["the day it was changed", { head: meta("article:modified_time", "2020-05-01") }],
    ["another thing's day", { head: jsonLd({ "@type": "Event", datePublished: "2020-05-01" }) }],
  ])("no day from %s", async (_, parts) => {
    expect((await readHtml(page(parts))).published).toBeNull();
  });

  const above = (title: string, header: string) =>
    page({ head: `<title>${title}</title>` }).replace("<main>", `<header>${header}</header><main>`);

  test.each([
    ["Bridge opens – Post", "<h1>Bridge opens</h1><time>May 1, 2020</time>", "2020-05-01"],
    ["Bridge opens – Post", "<h1>Post</h1><time>May 1, 2020</time>", null],
    ["Post – Bridge opens at last", "<h1>Post</h1><time>May 1, 2020</time>", null],
    ["Bridge opens – Post", "<time>May 1, 2020</time>", null],
    ["Bridge opens", "<h1>Post</h1><h1>Bridge opens</h1><time>May 1, 2020</time>", null],
    ["Bridge opens", "<h1>Bridge opens</h1>Updated <time>May 1, 2020</time>", null],
  ])("its day above it in %s: %s", async (title, header, day) => {
    expect((await readHtml(above(title, header))).published).toBe(day);
  });

  const canonical = (href: string) => `<link rel="canonical" href="${href}">`;

  test.each([
    [canonical("https://www.harbour.example/bridge"), "https://www.harbour.example/bridge"],
    [canonical("/bridge"), "https://m.harbour.example/bridge"],
    ['<meta property="og:url" content="https://harbour.example/b">', "https://harbour.example/b"],
    [canonical("https://elsewhere.example/bridge"), "https://m.harbour.example/x?from=feed"],
    [canonical("javascript:alert(1)"), "https://m.harbour.example/x?from=feed"],
    [canonical("https://olt@harbour.example/"), "https://m.harbour.example/x?from=feed"],
    ["", "https://m.harbour.example/x?from=feed"],
  ])("its address from %j", async (head, url) => {
    const article = await readHtml(page({ head }), "https://m.harbour.example/x?from=feed");
    expect(article.url).toBe(url);
  });

  test("a saved page has the address it gives itself", async () => {
    const head = canonical("https://www.harbour.example/bridge");
    expect((await readHtml(page({ head }))).url).toBe("https://www.harbour.example/bridge");
    expect((await readHtml(page({ head: canonical("/bridge") }))).url).toBeNull();
  });
});
