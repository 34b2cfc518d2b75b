import { createByteKeeper } from "./byte-keeper.ts";
import { ByteReader } from "./byte-reader.ts";
import {
  ALIKE,
  FALSE,
  FIRST,
  FLOAT,
  KEYS_APART,
  LIST,
  NULL,
  OBJECT,
  type PackedHead,
  TEXTS,
} from "./packed-head.ts";

/** The keys of an object in order, and whether the value of each is a text. */
interface Layout {
  readonly keys: readonly string[];
  readonly isText: readonly boolean[];
  readonly isSpan: boolean;
}

/** Reads one section; each time it is made anew. */
export type ReadSection = (name: string) => unknown;

/** So many texts are shared at most; then sharing begins anew. */
const MOST_TEXTS = 100_000;

/**
 * Makes a function that opens what `pack` wrote. All that one function opens shares its texts and
 * layouts. Nothing is checked: the bytes must be known to be unchanged.
 */
export function createUnpacker(): (bytes: Uint8Array) => ReadSection {
  const texts = new Map<string, string>();
  const layouts = new Map<string, Layout>();
  const layoutLists = new Map<string, readonly Layout[]>();
  const names = new Map<string, readonly string[]>();
  const keep = createByteKeeper();
  return (bytes) => {
    if (texts.size > MOST_TEXTS) texts.clear();
    const whole = new ByteReader(bytes);
    const head = JSON.parse(DECODER.decode(whole.readBytes(whole.readNumber()))) as PackedHead;
    const ends: number[] = [];
    for (const length of head.lengths) ends.push(length + (ends.at(-1) ?? 0));
    return sectionReader({
      texts: head.texts.map((text) => once(texts, text, () => text)),
      layouts: once(layoutLists, JSON.stringify(head.shapes), () =>
        head.shapes.map((shape) => once(layouts, shape, () => layoutOf(shape))),
      ),
      names: once(names, head.sections.join(), () => head.sections),
      ends: ends.slice(),
      body: keep(whole.readBytes(ends.at(-1) ?? 0)),
    });
  };
}

/** What is kept of a packed thing: not its head, whose texts are mostly known already. */
interface Packed extends Own {
  readonly names: readonly string[];
  /** Where each section ends in the body. */
  readonly ends: readonly number[];
  readonly body: Uint8Array;
}

function sectionReader({ names, ends, body, ...own }: Packed): ReadSection {
  return (name) => {
    const at = names.indexOf(name);
    return readValue(new ByteReader(body, ends[at - 1] ?? 0), own);
  };
}

const DECODER = new TextDecoder();

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const held = known.get(key);
  if (held !== undefined) return held;
  const value = make();
  known.set(key, value);
  return value;
}

function layoutOf(shape: string): Layout {
  const keys = shape === "" ? [] : shape.split(KEYS_APART);
  return {
    keys: keys.map((key) => key.slice(1)),
    isText: keys.map((key) => key.startsWith("$")),
    isSpan: keys.join() === ".start,.end",
  };
}

/** What the numbers in a packed thing stand for. */
interface Own {
  readonly texts: readonly string[];
  readonly layouts: readonly Layout[];
}

/** All lists of nothing are one. */
const NOTHING: readonly never[] = [];

/** Plain loops: a story of ten thousand articles has millions of values. */
function readValue(reader: ByteReader, { texts, layouts }: Own): unknown {
  const readOne = (): unknown => {
    const tag = reader.readNumber();
    if (tag >= FIRST) return tag - FIRST;
    switch (tag) {
      case NULL:
        return null;
      case FLOAT:
        return reader.readFloat();
      case OBJECT:
        return readObject(layouts[reader.readNumber()]!);
      case ALIKE:
      case LIST:
      case TEXTS:
        return readList(tag);
      default:
        return tag !== FALSE;
    }
  };
  const readObject = ({ keys, isText, isSpan }: Layout): unknown => {
    // Most objects are spans; written so, they take no more room than they need.
    if (isSpan) return { start: readOne(), end: readOne() };
    const made: Record<string, unknown> = {};
    for (let at = 0; at < keys.length; at++) {
      made[keys[at]!] = isText[at] ? texts[reader.readNumber()] : readOne();
    }
    return made;
  };
  const readList = (tag: number): readonly unknown[] => {
    const length = reader.readNumber();
    if (length === 0) return NOTHING;
    // A list that grows takes room for seventeen at its first.
    const list = new Array<unknown>(length);
    const layout = tag === ALIKE ? layouts[reader.readNumber()]! : null;
    for (let at = 0; at < length; at++) {
      if (layout !== null) list[at] = readObject(layout);
      else list[at] = tag === TEXTS ? texts[reader.readNumber()] : readOne();
    }
    return list;
  };
  return readOne();
}
