import type { Analysis } from "#story/analysis.ts";
import { DIGEST, digest } from "./digest.ts";
import { createRecent } from "./recent.ts";
import { createUnpacker, type ReadSection } from "./unpacker.ts";

/** The analysis that `encodeAnalysis` wrote down, or null when it is not as it was written. */
export type DecodeAnalysis = (encoded: string) => Analysis | null;

/** Of so many articles the lists that were asked for last are kept. */
const KEPT_ARTICLES = 300;

/** What is asked for now and then; in a story of ten thousand articles it is most of an analysis. */
type Bulk = "passages" | "sentences" | "mentions" | "notSpeech" | "timexes" | "events";

/**
 * Analyses that stay packed: people, quotations and facts are made at once and kept, the other lists
 * are made when they are asked for and kept for a while. All of one decoder share their texts.
 */
export function createAnalysisDecoder(): DecodeAnalysis {
  const unpack = createUnpacker();
  const listsOf = createRecent<ReadSection, Partial<Record<Bulk, unknown>>>(KEPT_ARTICLES);
  return (encoded) => {
    const text = encoded.slice(DIGEST);
    if (digest(text) !== encoded.slice(0, DIGEST)) return null;
    const read = unpack(new Uint8Array(Buffer.from(text, "base64url")));
    return packedAnalysis(read, (name) => {
      const lists = listsOf(read, () => ({}));
      lists[name] ??= read(name);
      return lists[name];
    });
  };
}

/** The digest proved that each section is what an analysis has under its name. */
function packedAnalysis(read: ReadSection, readBulk: (name: Bulk) => unknown): Analysis {
  const kept = <Name extends keyof Analysis>(name: Name) => read(name) as Analysis[Name];
  const bulk = <Name extends Bulk>(name: Name) => readBulk(name) as Analysis[Name];
  return {
    people: kept("people"),
    quotations: kept("quotations"),
    facts: kept("facts"),
    get passages() {
      return bulk("passages");
    },
    get sentences() {
      return bulk("sentences");
    },
    get mentions() {
      return bulk("mentions");
    },
    get notSpeech() {
      return bulk("notSpeech");
    },
    get timexes() {
      return bulk("timexes");
    },
    get events() {
      return bulk("events");
    },
  };
}
