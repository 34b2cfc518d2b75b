import type { Span } from "#text/span.ts";

interface Entry<Value> {
  readonly end: number;
  value: Value;
  /** Of another span that starts there. */
  readonly other: Entry<Value> | undefined;
}

/** Values by span. */
export class SpanMap<Value> {
  readonly #byStart = new Map<number, Entry<Value>>();

  get({ start, end }: Span): Value | undefined {
    let entry = this.#byStart.get(start);
    while (entry && entry.end !== end) entry = entry.other;
    return entry?.value;
  }

  /** Keeps the value of a span that has none yet. */
  add({ start, end }: Span, value: Value): Value {
    this.#byStart.set(start, { end, value, other: this.#byStart.get(start) });
    return value;
  }
}
