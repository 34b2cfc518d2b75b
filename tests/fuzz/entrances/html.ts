import { page } from "../../reading/html/page.ts";
import { fileEntrance } from "../file-entrance.ts";

const head =
  '<meta charset="utf-8"><title>The bridge</title><meta property="article:published_time" content="2031-05-04"><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2031-05-04"}</script>';

export default fileEntrance({
  name: "html",
  takes: "the bytes of a web page",
  ending: ".html",
  good: [
    page({ head }),
    page({ head, before: "<h1>The bridge</h1>", after: "<blockquote class=twitter-tweet><p>“a”" }),
  ],
  holding: (text) => page({ head, before: `<p>${text}</p>` }),
});
