interface Figure {
  readonly P: number;
  readonly R: number;
  readonly F1: number;
}

interface Quoted {
  readonly overlap: Figure;
  readonly canonical_strict: number;
  readonly e2e: Figure;
  readonly e2e_surface: Figure;
}

/** What the shared scorer writes with `--json`, as far as it is read here. */
export interface QuoteScores {
  readonly docs: number;
  readonly quoted_all: Quoted;
  readonly quoted_direct: Quoted;
  readonly all: {
    readonly exact: Figure;
    readonly tok: Figure;
    readonly recallByType: Readonly<Record<string, { readonly overlapR: number }>>;
  };
}

/** One figure a line: what is reached and what is to be reached. */
export function quoteTable(polnear: QuoteScores, gum: QuoteScores, title: string): string {
  const { quoted_all, quoted_direct, all } = polnear;
  const rows: readonly (readonly [string, number, number | null])[] = [
    ["all quotations, end to end", quoted_all.e2e.F1, 0.82],
    ["whole sentences, end to end", quoted_direct.e2e.F1, 0.88],
    ["all quotations, right mention", quoted_all.e2e_surface.F1, 0.9],
    ["whole sentences, right mention", quoted_direct.e2e_surface.F1, 0.95],
    ["names, strict", quoted_all.canonical_strict, 0.87],
    ["speech among what is shown (precision)", quoted_all.overlap.P, 0.95],
    ["quotations found (recall)", quoted_all.overlap.R, null],
    ["indirect speech found (recall)", all.recallByType.indirect?.overlapR ?? 0, 0.45],
    ["tokens of speech (precision)", all.tok.P, 0.75],
    ["all contents, exact", all.exact.F1, null],
    ["GUM, end to end", gum.quoted_all.e2e.F1, 0.72],
  ];
  const head = `${title}, ${polnear.docs} articles; GUM, ${gum.docs}`;
  return [head, ...rows.map(([name, reached, target]) => row(name, reached, target))].join("\n");
}

/** The chief figures of each publisher's articles, so that none is served at the cost of another. */
export function publisherTable(scores: ReadonlyMap<string, QuoteScores>): string {
  const columns = ["e2e all", "direct", "mention", "names", "precision"];
  const head = `${"publisher".padEnd(16)}${columns.map((each) => each.padStart(10)).join("")}`;
  const rows = [...scores].map(([publisher, { quoted_all, quoted_direct }]) => {
    const figures = [
      quoted_all.e2e.F1,
      quoted_direct.e2e.F1,
      quoted_all.e2e_surface.F1,
      quoted_all.canonical_strict,
      quoted_all.overlap.P,
    ];
    const cells = figures.map((each) => (100 * each).toFixed(1).padStart(10));
    return `${publisher.padEnd(16)}${cells.join("")}`;
  });
  return [head, ...rows].join("\n");
}

function row(name: string, reached: number, target: number | null): string {
  const goal = target === null ? "" : `   to reach ${(100 * target).toFixed(0)}`;
  return `${name.padEnd(40)} ${(100 * reached).toFixed(1).padStart(5)}${goal}`;
}
