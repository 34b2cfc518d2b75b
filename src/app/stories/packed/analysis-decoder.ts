import { type Analysis, withLists } from "#story/analysis.ts";
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
  const readBulk: ReadBulk = (read, name) => {
    const lists = listsOf(read, () => ({}));
    lists[name] ??= read(name);
    return lists[name];
  };
  return (encoded) => {
    const text = encoded.slice(DIGEST);
    if (digest(text) !== encoded.slice(0, DIGEST)) return null;
    return new PackedAnalysis(unpack(Buffer.from(text, "base64url")), readBulk);
  };
}

type ReadBulk = (read: ReadSection, name: Bulk) => unknown;

/**
 * The digest proved that each section is what an analysis has under its name. A class, as ten
 * thousand objects with accessors of their own take several times the room.
 */
class PackedAnalysis implements Analysis {
  readonly people: Analysis["people"];
  readonly quotations: Analysis["quotations"];
  readonly facts: Analysis["facts"];
  readonly #read: ReadSection;
  readonly #readBulk: ReadBulk;

  constructor(read: ReadSection, readBulk: ReadBulk) {
    this.people = read("people") as Analysis["people"];
    this.quotations = read("quotations") as Analysis["quotations"];
    this.facts = read("facts") as Analysis["facts"];
    this.#read = read;
    this.#readBulk = readBulk;
  }

  get passages() {
    return this.#bulk("passages");
  }

  get sentences() {
    return this.#bulk("sentences");
  }

  get mentions() {
    return this.#bulk("mentions");
  }

  get notSpeech() {
    return this.#bulk("notSpeech");
  }

  get timexes() {
    return this.#bulk("timexes");
  }

  get events() {
    return this.#bulk("events");
  }

  /** Accessors of a class are not written down by themselves. */
  toJSON(): Analysis {
    return withLists(this, {});
  }

  #bulk<Name extends Bulk>(name: Name): Analysis[Name] {
    return this.#readBulk(this.#read, name) as Analysis[Name];
  }
}
