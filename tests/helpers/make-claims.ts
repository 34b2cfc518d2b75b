import type { Verdict } from "#answers/answer.ts";
import { appearancesOf } from "#story/appearances-of.ts";
import type { Story, StoryPerson, StoryQuotation } from "#story/story.ts";
import { sliceSpan } from "#text/span.ts";
import { splitWords } from "#text/split-words.ts";
import { STOP_WORDS } from "#text/stop-words.ts";
import { seededRandom } from "./seeded-random.ts";

/** A claimed quotation with the verdict that is right for it. */
export interface Claim {
  readonly quote: string;
  readonly person: string | null;
  readonly verdict: Verdict;
  /** How it was made. */
  readonly made: string;
}

type Random = () => number;
type Change = (words: readonly string[], random: Random, names: readonly string[]) => string | null;

/** Ways to write a quotation that leave it verbatim. */
const FAITHFUL: Readonly<Record<string, Change>> = {
  whole: (words) => words.join(" "),
  part: (words, random) => stretch(words, random, 6).join(" "),
  bare: (words, random) =>
    stretch(words, random, 7)
      .join(" ")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}'’ ]/gu, " "),
  straight: (words) => `"${words.join(" ").replace(/[’‘]/g, "'").replace(/[—–]/g, "-")}"`,
  contraction: (words, random) =>
    changed(stretch(words, random, 8).join(" "), (text) =>
      text
        .replace(/\b(do|does|did|is|are|was|were|have|has|would|could|should) not\b/i, "$1n't")
        .replace(/\b(I) am\b/, "$1'm")
        .replace(/\b(do|does|did|is|are|was|were|have|has|would|could|should)n[’']t\b/i, "$1 not"),
    ),
  ellipsis: (words, random) => {
    if (words.length < 14) return null;
    const first = 4 + Math.floor(random() * 3);
    const next = first + 2 + Math.floor(random() * (words.length - first - 7));
    return `${words.slice(0, first).join(" ")} … ${words.slice(next, next + 5).join(" ")}`;
  },
};

/** Ways to change what was said. */
const UNFAITHFUL: Readonly<Record<string, Change>> = {
  negation: (words, random) =>
    changed(stretch(words, random, 9).join(" "), (text) =>
      /\bnot\b|n[’']t\b/.test(text)
        ? text.replace(/ not\b/, "").replace(/n[’']t\b/, "")
        : text.replace(
            /\b(is|are|was|were|will|would|can|should|have|has|do|does|did)\b/,
            "$1 not",
          ),
    ),
  number: (words, random) =>
    changed(around(words, /^\d/, random).join(" "), (text) =>
      text.replace(/\d+/, (digits) => String(Number(digits) + 1 + Math.floor(random() * 8))),
    ),
  name: (words, random, names) =>
    changed(around(words, /^[A-Z][a-z]{3,}/, random, 1).join(" "), (text) =>
      text.replace(/(?<= )[A-Z][a-z]{3,}/, pick(names, random)),
    ),
  replaced: (words, random, names) => {
    const some = [...stretch(words, random, 8)];
    const at = some.findIndex((word, place) => place > 0 && /^[a-z]{5,}$/.test(word));
    if (at < 0) return null;
    some[at] = pick(names, random).toLowerCase();
    return some.join(" ");
  },
  dropped: (words, random) => {
    const some = [...stretch(words, random, 9)];
    const at = some.findIndex((word, place) => place > 1 && place < 7 && isTelling(word));
    if (at < 0) return null;
    some.splice(at, 1);
    return some.join(" ");
  },
  added: (words, random) => {
    const some = [...stretch(words, random, 8)];
    some.splice(3 + Math.floor(random() * 3), 0, pick(["always", "truly", "secretly"], random));
    return some.join(" ");
  },
};

/** Claims of each verdict from what a story holds, and from quotations that it does not hold. */
export function makeClaims(
  story: Story,
  notHeld: Story,
  each: number,
  seed: number,
): readonly Claim[] {
  const random = seededRandom(seed);
  const names = story.people.map(({ name }) => name).filter((name) => /^[A-Z][a-z]+$/.test(name));
  const others = names.length > 20 ? names : ["Norwick", "Quill", "Oster", "Bramley", "Haverford"];
  const direct = usable(story.quotations, "direct");
  const people = story.people.filter((person) => appearancesOf(story, person).mentions > 1);
  const claims: Claim[] = [];
  const make = (changes: Readonly<Record<string, Change>>, verdict: Verdict) => {
    const ways = Object.entries(changes);
    for (let made = 0; made < each; ) {
      const [how, change] = ways[made % ways.length]!;
      const quotation = pick(direct, random);
      const quote = change(wordsOf(quotation), random, others);
      if (quote === null || !isEnough(quote)) continue;
      const person =
        verdict === "other-speaker"
          ? otherPerson(quotation, people, random)
          : own(quotation, random);
      claims.push({ quote, person, verdict, made: `${verdict}: ${how}` });
      made++;
    }
  };
  make(FAITHFUL, "verbatim");
  make(UNFAITHFUL, "altered");
  make({ part: FAITHFUL.part!, whole: FAITHFUL.whole!, bare: FAITHFUL.bare! }, "other-speaker");
  claims.push(...paraphrases(story, each, random), ...notOnRecord(story, notHeld, each, random));
  return claims;
}

function paraphrases(story: Story, most: number, random: Random): Claim[] {
  const indirect = usable(story.quotations, "indirect");
  return Array.from({ length: most }, (): Claim => {
    const quotation = pick(indirect, random);
    const quote = wordsOf(quotation)
      .join(" ")
      .replace(/^that /, "")
      .replace(/\b(?:he|she)\b/, "I")
      .replace(/\b(?:his|her)\b/, "my");
    return { quote, person: own(quotation, random), verdict: "paraphrase", made: "paraphrase" };
  });
}

function notOnRecord(story: Story, notHeld: Story, most: number, random: Random): Claim[] {
  const shingles = new Set(story.articles.flatMap(({ article }) => shinglesOf(article.text)));
  const foreign = usable(notHeld.quotations, "direct").filter(
    (quotation) => !shinglesOf(wordsOf(quotation).join(" ")).some((each) => shingles.has(each)),
  );
  return Array.from({ length: most }, (_, at): Claim => {
    const words = wordsOf(pick(foreign, random));
    const quote = (at % 2 === 0 ? words : stretch(words, random, 8)).join(" ");
    const person = at % 3 === 0 ? pick(story.people, random).name : null;
    return { quote, person, verdict: "not-on-record", made: "not-on-record" };
  });
}

/** Runs of four words. */
function shinglesOf(text: string): string[] {
  const words = splitWords(text).map(({ folded }) => folded);
  return words.slice(3).map((_, at) => words.slice(at, at + 4).join(" "));
}

function usable(quotations: readonly StoryQuotation[], kind: string): StoryQuotation[] {
  return quotations.filter(
    (each) =>
      each.quotation.kind === kind &&
      hasOwnName(each) &&
      each.speaker !== null &&
      isEnough(wordsOf(each).join(" ")),
  );
}

/** "The agency" may be several. */
function hasOwnName({ speaker }: StoryQuotation): boolean {
  return speaker !== null && /^(?!The )\p{Lu}/u.test(speaker.name);
}

function isEnough(quote: string): boolean {
  const words = splitWords(quote);
  return words.length >= 6 && words.filter(({ folded }) => !STOP_WORDS.has(folded)).length >= 3;
}

function wordsOf({ article, quotation }: StoryQuotation): string[] {
  return quotation.contents
    .map((span) => sliceSpan(article.text, span).replace(/[“”"]|''|``/g, ""))
    .join(" ")
    .split(/\s+/)
    .filter(Boolean);
}

function own({ speaker }: StoryQuotation, random: Random): string | null {
  return random() < 0.5 ? (speaker?.name ?? null) : null;
}

function otherPerson(
  { speaker }: StoryQuotation,
  people: readonly StoryPerson[],
  random: Random,
): string {
  const others = people.filter((person) => person !== speaker);
  return pick(others, random).name;
}

function stretch(words: readonly string[], random: Random, length: number): readonly string[] {
  if (words.length <= length) return words;
  const start = Math.floor(random() * (words.length - length));
  return words.slice(start, start + length + Math.floor(random() * 4));
}

/** Words around one that fits. */
function around(
  words: readonly string[],
  pattern: RegExp,
  random: Random,
  from = 0,
): readonly string[] {
  const at = words.findIndex((word, place) => place >= from && pattern.test(word));
  const start = Math.max(0, at - 3 - Math.floor(random() * 3));
  return at < 0 ? [] : words.slice(start, at + 5);
}

function changed(text: string, change: (text: string) => string): string | null {
  const result = change(text);
  return result === text ? null : result;
}

function isTelling(word: string): boolean {
  return /^[a-z]{4,}$/.test(word) && !STOP_WORDS.has(word);
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)]!;
}
