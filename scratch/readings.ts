import { askExamples } from "../tests/helpers/ask-examples.ts";
import { ask } from "#answers/ask.ts";
import { sliceSpan } from "#text/span.ts";
import { whatSomebodySaid } from "#answers/questions/what-somebody-said.ts";
import { whoSaidSo } from "#answers/questions/who-said-so.ts";
import { whoIs } from "#answers/questions/who-is.ts";
for (const e of askExamples()) {
  const asked = { text: e.query.options.question ?? "", question: e.question };
  for (const [name, read] of [["what", whatSomebodySaid], ["whoSaid", whoSaidSo], ["whoIs", whoIs]] as const) {
    const a = read(e.index, asked); if (!a) continue;
    const hit = a.hits[0];
    const right = !!hit && hit.article.id === e.query.paragraph && (e.query.answers ?? []).some((g) => g.start >= hit.start && g.start + g.text.length <= hit.end);
    const base = e.ranked[0] ? e.isRight(e.ranked[0]) : false;
    console.log(e.isAnswerable ? `${right ? "R" : hit?.article.id === e.query.paragraph ? "p" : "W"}${base ? "R" : e.ranked[0] && e.sentence(e.ranked[0]).article.id === e.query.paragraph ? "p" : "W"}` : `imp-${a.answered}`, name, asked.text, "→", a.short && sliceSpan(a.short.article.text, a.short), "=", e.query.answers?.[0]?.text);
    break;
  }
}
