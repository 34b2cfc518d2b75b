import { TextNumbers } from "#text/text-numbers.ts";
import { ByteWriter } from "./byte-writer.ts";
import {
  ALIKE,
  FALSE,
  FIRST,
  FLOAT,
  KEYS_APART,
  LARGEST,
  LIST,
  NULL,
  OBJECT,
  type PackedHead,
  TEXTS,
  TRUE,
} from "./packed-head.ts";

/**
 * Writes plain data (what JSON can hold, but that lists hold texts alone or none) in bytes: each set
 * of keys and each text once, and each section so that it can be read alone. Many alike objects
 * take a tenth of their JSON.
 */
export function pack(sections: Readonly<Record<string, unknown>>): Uint8Array {
  const texts = new TextNumbers();
  const shapes = new TextNumbers();
  const body = new ByteWriter();
  const lengths = Object.values(sections).map((value) => {
    const before = body.length;
    packValue(value, body, texts, shapes);
    return body.length - before;
  });
  const head: PackedHead = {
    texts: texts.texts,
    shapes: shapes.texts,
    sections: Object.keys(sections),
    lengths,
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const writer = new ByteWriter();
  writer.writeNumber(headBytes.length);
  writer.writeBytes(headBytes);
  writer.writeBytes(body.toBytes());
  return writer.toBytes();
}

/** An object on its way: its keys by their number in `PackedHead.shapes`, and the values. */
interface TakenRecord {
  readonly shape: number;
  readonly values: readonly unknown[];
}

function packValue(
  value: unknown,
  writer: ByteWriter,
  texts: TextNumbers,
  shapes: TextNumbers,
): void {
  const packAll = (values: readonly unknown[]): void => {
    for (const each of values) {
      if (typeof each === "string") writer.writeNumber(texts.of(each));
      else packOne(each);
    }
  };
  const take = (record: object): TakenRecord => {
    const entries = Object.entries(record).filter(([, held]) => held !== undefined);
    const keys = entries.map(([key, held]) => `${typeof held === "string" ? "$" : "."}${key}`);
    return { shape: shapes.of(keys.join(KEYS_APART)), values: entries.map(([, held]) => held) };
  };
  const packList = (list: readonly unknown[]): void => {
    const records = list.filter(isRecord).map(take);
    const shape = records[0]?.shape;
    if (
      shape !== undefined &&
      records.length === list.length &&
      records.every((each) => each.shape === shape)
    ) {
      for (const number of [ALIKE, list.length, shape]) writer.writeNumber(number);
      for (const { values } of records) packAll(values);
      return;
    }
    const count = list.filter((each) => typeof each === "string").length;
    if (count > 0 && count < list.length) {
      throw new Error("Cannot pack a list of texts and other values");
    }
    for (const number of [count > 0 ? TEXTS : LIST, list.length]) writer.writeNumber(number);
    packAll(list);
  };
  const packOne = (each: unknown): void => {
    if (Array.isArray(each)) packList(each);
    else if (isRecord(each)) {
      const { shape, values } = take(each);
      for (const number of [OBJECT, shape]) writer.writeNumber(number);
      packAll(values);
    } else packScalar(each, writer);
  };
  packOne(value);
}

function packScalar(value: unknown, writer: ByteWriter): void {
  if (value === null) writer.writeNumber(NULL);
  else if (typeof value === "boolean") writer.writeNumber(value ? TRUE : FALSE);
  else if (typeof value !== "number") throw new Error(`Cannot pack a ${typeof value}`);
  else if (Number.isInteger(value) && value >= 0 && value <= LARGEST && !Object.is(value, -0)) {
    writer.writeNumber(value + FIRST);
  } else {
    writer.writeNumber(FLOAT);
    writer.writeFloat(value);
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
