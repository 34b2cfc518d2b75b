/** One error as the shared scorer lists it: a false or missed stretch, or a wrong speaker. */
export interface QuoteError {
  readonly kind: "FP" | "FN" | "SPK";
  readonly id: string;
  readonly text: string;
  readonly ctx: string;
  readonly gold?: readonly (string | null | undefined)[];
  readonly pred?: readonly (string | null | undefined)[];
}

/** The groups of errors, largest first, each with some examples spread over it. */
export function groupErrors(errors: readonly QuoteError[], examples: number): string {
  const groups = new Map<string, QuoteError[]>();
  for (const error of errors) {
    const name = groupOf(error);
    groups.set(name, [...(groups.get(name) ?? []), error]);
  }
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([name, each]) =>
      [`\n${each.length} × ${name}`, ...spread(each, examples).map(lineOf)].join("\n"),
    )
    .join("\n");
}

function groupOf({ kind, id, gold, pred }: QuoteError): string {
  if (kind === "FP") return "shown, but no speech";
  if (kind === "FN") return "speech, but not shown";
  const outlet = id.split("_")[0];
  if (!gold?.[0]) return `nobody speaks, but somebody was named (${outlet})`;
  if (!pred?.[0]) return `no speaker was found (${outlet})`;
  return gold[0] === pred[0] ? "the right mention, the wrong name" : `another speaker (${outlet})`;
}

function spread(errors: readonly QuoteError[], count: number): readonly QuoteError[] {
  const step = Math.max(1, Math.floor(errors.length / count));
  return errors.filter((_, index) => index % step === 0).slice(0, count);
}

function lineOf({ gold, pred, ctx }: QuoteError): string {
  const who = gold ? `gold ${gold.join(" = ")}; found ${pred?.join(" = ")}\n     ` : "";
  return `   - ${who}${ctx.replaceAll(/\s+/g, " ")}`;
}
