import type { Features } from "#analysis/quotations/features.ts";

/** The features that are told, as the weights' files name them. */
export function namedFeatures(tell: (features: Features) => void): readonly string[] {
  const names: string[] = [];
  tell({
    add: (...words) => names.push(words.filter((word) => word !== undefined).join("|")),
  });
  return names;
}
