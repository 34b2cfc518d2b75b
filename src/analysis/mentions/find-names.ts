import { type NameParts, parseName } from "#story/names/parse-name.ts";
import { spansOverlap } from "#text/span.ts";
import type { Document } from "../document/document.ts";
import type { CandidateMention } from "./candidate-mention.ts";
import { capitalEvidence } from "./capital-evidence.ts";
import { capitalRuns } from "./capital-runs.ts";
import { createRunReader } from "./create-run-reader.ts";
import { findKnownNames } from "./find-known-names.ts";
import { findPostAuthor } from "./find-post-author.ts";
import { sentenceCases } from "./sentence-case.ts";

/**
 * Every name, first from the sentences whose capitals mean something, then, by the names learnt
 * there, from headings in title case and lines in capitals.
 */
export function findNames(document: Document): readonly CandidateMention[] {
  const cases = sentenceCases(document);
  const evidence = capitalEvidence(document, cases);
  const names: CandidateMention[] = [];
  const nameOf = rememberedNames();
  const { text, tokens } = document;
  const readRun = createRunReader({ text, tokens, surnames: evidence.surnames, nameOf });
  for (let sentence = 0; sentence < cases.length; sentence++) {
    const kind = cases[sentence]!;
    if (kind !== "sentence") continue;
    for (const run of capitalRuns(document, sentence, evidence)) {
      const name = readRun(run);
      if (name) names.push(name);
    }
  }
  const authors = findPostAuthors(document);
  const shouted = findKnownNames(document, cases, names, nameOf);
  if (authors.length === 0 && shouted.length === 0) return names;
  const free = names.filter((name) => !authors.some((author) => spansOverlap(author, name)));
  return [...free, ...authors, ...shouted].toSorted((a, b) => a.start - b.start);
}

/** An article writes the same names again and again; each is taken apart once. */
function rememberedNames(): (written: string) => NameParts {
  const names = new Map<string, NameParts>();
  return (written) => {
    const known = names.get(written);
    if (known) return known;
    const name = parseName(written);
    names.set(written, name);
    return name;
  };
}

function findPostAuthors(document: Document): readonly CandidateMention[] {
  return document.passages
    .filter(({ kind }) => kind === "post")
    .flatMap((passage) => findPostAuthor(document.text, passage));
}
