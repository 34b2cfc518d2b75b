import fc from "fast-check";
import { hostileLine } from "./text-recipe.ts";

/** One change to a JSON value; `pick` chooses a place in it. */
export type JsonEdit =
  | { readonly kind: "drop" | "twice"; readonly pick: number }
  | { readonly kind: "put"; readonly pick: number; readonly value: unknown }
  | { readonly kind: "add"; readonly pick: number; readonly key: string; readonly value: unknown };

const KEYS = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "id",
  "type",
  "name",
  "value",
  "options",
  "data",
  "length",
  "0",
  "",
];

/**
 * Wrong values for any field: of another type, too large, nested deep, and what is hostile in texts.
 * @param texts which are right somewhere else.
 */
export function hostileValue(texts: readonly string[]): fc.Arbitrary<unknown> {
  const deep = fc
    .tuple(fc.constantFrom("[", '{"a":'), fc.integer({ min: 50, max: 2000 }))
    .map(([open, depth]) => nested(open, depth));
  return fc.oneof(
    { weight: 3, arbitrary: hostileLine },
    { weight: 3, arbitrary: fc.constantFrom(...texts) },
    {
      weight: 4,
      arbitrary: fc.constantFrom<unknown>(
        null,
        true,
        false,
        0,
        -1,
        1,
        2,
        3,
        4,
        5,
        1.5,
        1e308,
        2 ** 53,
        "",
        [],
        {},
        [null],
        [[]],
        "x".repeat(7000),
      ),
    },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
    { weight: 1, arbitrary: deep },
  );
}

function nested(open: string, depth: number): unknown {
  return open === "["
    ? JSON.parse("[".repeat(depth) + "]".repeat(depth))
    : JSON.parse(`${open.repeat(depth)}1${"}".repeat(depth)}`);
}

export function jsonEdits(texts: readonly string[]): fc.Arbitrary<readonly JsonEdit[]> {
  const pick = fc.nat(10_000);
  const value = hostileValue(texts);
  return fc.array(
    fc.oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant("drop" as const), pick }) },
      { weight: 1, arbitrary: fc.record({ kind: fc.constant("twice" as const), pick }) },
      { weight: 6, arbitrary: fc.record({ kind: fc.constant("put" as const), pick, value }) },
      {
        weight: 2,
        arbitrary: fc.record({
          kind: fc.constant("add" as const),
          pick,
          key: fc.constantFrom(...KEYS),
          value,
        }),
      },
    ),
    { maxLength: 4 },
  );
}

/** A copy of the value with the edits made in it, in order. */
export function editedJson(value: unknown, edits: readonly JsonEdit[]): unknown {
  const root: Holder = { value: JSON.parse(JSON.stringify(value)) };
  for (const edit of edits) {
    const places = placesIn(root);
    const { holder, key } = places[edit.pick % places.length]!;
    apply(edit, holder, key);
  }
  return root.value;
}

type Holder = Record<string, unknown>;

/** Everything that stands in a value, the value itself first. */
function placesIn(root: Holder): readonly { readonly holder: Holder; readonly key: string }[] {
  const places = [{ holder: root, key: "value" }];
  for (const { holder, key } of places) {
    // What is put in nests deep; its depth is not where to edit.
    if (places.length > 400) break;
    const held = holder[key];
    if (typeof held !== "object" || held === null) continue;
    for (const inner of Object.keys(held)) places.push({ holder: held as Holder, key: inner });
  }
  return places;
}

function apply(edit: JsonEdit, holder: Holder, key: string): void {
  const held = holder[key];
  if (edit.kind === "drop") delete holder[key];
  if (edit.kind === "put") set(holder, key, edit.value);
  if (edit.kind === "twice") set(holder, key, [held, held]);
  if (edit.kind !== "add" || typeof held !== "object" || held === null) return;
  if (Array.isArray(held)) held.push(edit.value);
  else set(held as Holder, edit.key, edit.value);
}

/** As JSON.parse does it: `__proto__` becomes a key like others. */
function set(holder: Holder, key: string, given: unknown): void {
  // A copy, as one value may be put in at several places. structuredClone overflows where JSON does not.
  const value = JSON.parse(JSON.stringify(given));
  Object.defineProperty(holder, key, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}
