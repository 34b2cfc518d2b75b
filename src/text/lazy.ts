import type { Steps } from "./steps.ts";

/** A value that is made when first asked for and kept. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A value that is made when first asked for, unless it was made ready before, and kept. */
export interface LazyInSteps<Value> {
  (): Value;
  readonly makeReady: () => Steps<void>;
}

/**
 * The work is done once, however many ask for it to be made ready at a time; who asks for the value
 * meanwhile does what is left.
 */
export function lazyInSteps<Value>(make: () => Steps<Value>): LazyInSteps<Value> {
  let made: { readonly value: Value } | null = null;
  let steps: Steps<Value> | null = null;
  const step = (): { readonly value: Value } | null => {
    if (made !== null) return made;
    const under = steps ?? make();
    // What failed is tried anew.
    steps = null;
    const next = under.next();
    if (next.done) made = { value: next.value };
    else steps = under;
    return made;
  };
  const get = () => {
    for (;;) {
      const done = step();
      if (done !== null) return done.value;
    }
  };
  const makeReady = function* (): Steps<void> {
    while (step() === null) yield;
  };
  return Object.assign(get, { makeReady });
}
