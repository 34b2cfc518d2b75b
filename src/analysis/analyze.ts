import type { Analysis, Quotation } from "#story/analysis.ts";
import type { Article } from "#story/article.ts";
import type { IsoDate } from "#text/iso-date.ts";
import { type ResolvedPeople, resolvePeople } from "./coreference/resolve-people.ts";
import { readDocument } from "./document/read-document.ts";
import { createQuotationDater } from "./events/create-quotation-dater.ts";
import { findEvents } from "./events/find-events.ts";
import { findFacts } from "./facts/find-facts.ts";
import { findMentions } from "./mentions/find-mentions.ts";
import { type AttributedQuotation, findQuotations } from "./quotations/find-quotations.ts";
import { type Models, TRAINED } from "./quotations/models.ts";
import { findTimexes } from "./timexes/find-timexes.ts";

/**
 * Reads everything out of an article. Pure: the same article gives the same analysis. `models` are
 * others than the trained ones where these are measured on articles they never saw.
 */
export function analyze(article: Article, models: Models = TRAINED): Analysis {
  const document = readDocument(article);
  const candidates = findMentions(document);
  const found = findQuotations(document, models);
  const resolved = resolvePeople(document, candidates, found.quotations.map(named));
  const timexes = findTimexes(document);
  const dateOf = createQuotationDater(document, timexes);
  const quotations = found.quotations.map((each) => settle(each, resolved, dateOf(each)));
  const events = findEvents(document, timexes, quotations);
  const facts = findFacts(document, resolved, quotations, events);
  const { passages, sentences } = document;
  const { mentions, people } = resolved;
  const { notSpeech } = found;
  return { passages, sentences, mentions, people, quotations, notSpeech, timexes, events, facts };
}

/** The quotation with its mention's antecedent where the mention is a relative pronoun. */
function named(quotation: AttributedQuotation): AttributedQuotation {
  return quotation.antecedent ? { ...quotation, mention: quotation.antecedent } : quotation;
}

/** A quotation with its people and the date it was said, now that both are known. */
function settle(
  quotation: AttributedQuotation,
  { personAt }: ResolvedPeople,
  saidOn: IsoDate | null,
): Quotation {
  const { start, end, kind, contents, reported, cue, mention, occasion } = quotation;
  const { confidence, foundBy } = quotation;
  const speaker = personAt(named(quotation).mention);
  const addressee = personAt(quotation.addressee);
  return {
    start,
    end,
    kind,
    contents,
    reported,
    cue,
    mention,
    speaker,
    addressee,
    saidOn,
    occasion,
    confidence,
    foundBy,
  };
}
