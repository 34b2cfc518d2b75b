import { sliceSpan } from "#text/span.ts";
import { KINDS, type Mark } from "./article-marks.ts";
import { type Html, html } from "./html.ts";

/** Nobody reads on; a paragraph of a usual article has some dozens. */
const MOST_ROWS = 500;

/** What found what in a passage, as a table to be opened: the first 500 by their place. */
export function howRead(text: string, marks: readonly Mark[]): Html {
  const rows = marks.toSorted((a, b) => a.start - b.start).slice(0, MOST_ROWS);
  const left = marks.length - rows.length;
  return html`<details class="how"><summary>How it was read (${marks.length})</summary><table>
<thead><tr><th scope="col">What</th><th scope="col">Words</th><th scope="col">Means</th><th scope="col">Found by</th></tr></thead>
<tbody>${rows.map(
    (mark) =>
      html`<tr><td>${KINDS[mark.kind]}</td><td dir="auto">${sliceSpan(text, mark)}</td><td>${mark.meaning}</td><td><code>${mark.foundBy}</code></td></tr>
`,
  )}</tbody></table>${left === 0 ? "" : html`<p class="note">and ${left} more</p>`}</details>`;
}
