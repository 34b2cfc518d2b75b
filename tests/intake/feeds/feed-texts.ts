/** Invented feeds in each format, with two items: /a of 1 May 2020 and /b without a day. */
export const rss = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>Harbour Post &amp; Echo</title><link>https://harbour.example/</link><description>News</description>
<item><title>Olt&#8217;s bridge</title><link> https://harbour.example/a?x=1&amp;y=2 </link>
<description><![CDATA[<p>The <b>bridge</b> opens</p>]]></description><pubDate>Fri, 01 May 2020 23:00:00 -0500</pubDate></item>
<item><title>Rain</title><guid>https://harbour.example/b</guid></item>
<item><title>No link</title><guid isPermaLink="false">https://harbour.example/c</guid></item>
<item><title>Bad link</title><link>javascript:alert(1)</link></item>
</channel></rss>`;

export const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://harbour.example/"><title>Harbour Post &amp; Echo</title></channel>
<item rdf:about="x"><title>Olt&#8217;s bridge</title><link>https://harbour.example/a?x=1&amp;y=2</link><description>&lt;p&gt;The &lt;b&gt;bridge&lt;/b&gt; opens&lt;/p&gt;</description><dc:date>2020-05-01T23:00:00-05:00</dc:date></item>
<item rdf:about="y"><title>Rain</title><link>/b</link></item></rdf:RDF>`;

export const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post &amp; Echo</title>
<entry><title>Olt’s bridge</title><link rel="self" href="https://harbour.example/api/a"/><link rel="alternate" href="https://harbour.example/a?x=1&amp;y=2"/>
<summary type="html">&lt;p&gt;The &lt;b&gt;bridge&lt;/b&gt; opens&lt;/p&gt;</summary><published>2020-05-01T23:00:00-05:00</published><updated>2020-06-01T00:00:00Z</updated></entry>
<entry><title>Rain</title><link href="/b"/></entry></feed>`;

export const json = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "Harbour Post & Echo",
  items: [
    {
      id: "1",
      url: "https://harbour.example/a?x=1&y=2",
      title: "Olt’s bridge",
      summary: "<p>The <b>bridge</b> opens</p>",
      date_published: "2020-05-01T23:00:00-05:00",
    },
    { id: "2", url: "/b", title: "Rain" },
    { id: "3", title: "No link" },
  ],
});
