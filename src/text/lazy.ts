import { finish, type Steps } from "#text/steps.ts";

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

export function lazyInSteps<Value>(make: () => Steps<Value>): LazyInSteps<Value> {
  let made: { readonly value: Value } | null = null;
  const get = () => {
    made ??= { value: finish(make()) };
    return made.value;
  };
  const makeReady = function* (): Steps<void> {
    if (made !== null) return;
    const value = yield* make();
    made ??= { value };
  };
  return Object.assign(get, { makeReady });
}
