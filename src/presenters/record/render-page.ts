import { type Html, html } from "./html.ts";
import type { RecordView } from "./record-view.ts";

/** A whole page; `title` stands before the story's in the window's name. */
export function renderPage({ story, links }: RecordView, title: string | null, body: Html): Html {
  const name = title === null ? story.info.title : `${title} – ${story.info.title}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'">
<title>${name}</title>
<link rel="icon" href="${links.asset("verbatim.svg")}">
<link rel="stylesheet" href="${links.asset("record.css")}">
<script type="module" src="${links.script}"></script>
</head>
<body>
<a class="skip" href="#main">To the page's text</a>
<header class="top">
<nav aria-label="Record"><a href="${links.story}">${story.info.title}</a> <a href="${links.quotations(1)}">Quotations</a> <a href="${links.corrections}">Corrections</a></nav>
<div class="search" role="search"><label for="search">Search the record</label>
<input id="search" type="search" autocomplete="off" placeholder="Half-remembered words" data-search="${links.search}">
<ol id="found" class="found" hidden></ol></div>
</header>
<main id="main">${body}</main>
<footer>Every quoted word is an exact part of the article it is shown with. <button type="button" id="theme">Light or dark</button></footer>
</body>
</html>
`;
}
