import { writeFileSync } from "node:fs";
import { askExamples } from "../tests/helpers/ask-examples.ts";
import { answerWords } from "#search/short-answer/answer-words.ts";
import { answerKind } from "#search/short-answer/answer-kind.ts";
import { SENTENCE_FEATURES } from "#search/sentence-features.ts";
import { readDocument } from "#analysis/document/read-document.ts";
console.time("ex");
const ex = askExamples();
console.timeEnd("ex");
const out: string[] = [];
const docs = new Map<any, any>();
for (const e of ex) {
  const q = e.question;
  out.push(JSON.stringify({
    id: e.query.id, story: e.query.story, impossible: !e.isAnswerable, paragraph: e.query.paragraph, answers: e.query.answers, text: e.query.options.question,
    kind: q.kind, akind: answerKind(q), askedAt: q.askedAt,
    terms: q.terms.map((t) => ({ f: t.folded, s: t.stemmed, w: t.weight, stop: t.isStop, name: t.isName, num: t.isNumber, person: t.person?.name ?? null, known: t.known })),
    ranked: e.ranked.map((r, at) => {
      const s = e.sentence(r);
      const base = { place: r.place, article: s.article.id, start: s.start, end: s.end, right: e.isRight(r), score: r.score, features: SENTENCE_FEATURES.map((n) => r.features[n]) };
      if (at >= 6 && !e.isRight(r)) return base;
      return { ...base, text: s.article.text.slice(s.start, s.end), words: answerWords(q, s).map((w) => ({ ...w, start: w.start - s.start, end: w.end - s.start })), timexes: s.timexes.map((t) => ({ start: t.start - s.start, end: t.end - s.start, type: t.type })), mentions: s.mentions.map((t) => ({ start: t.start - s.start, end: t.end - s.start, kind: t.kind })) };
    }),
  }));
}
writeFileSync("/tmp/q-dump.ndjson", out.join("\n"));
