/** Figures of other systems: published, or measured by who laid out the data of `../shared/gold`. */
export interface KnownFigure {
  readonly system: string;
  /** In the order of the table's columns; null where none is known. */
  readonly figures: readonly (number | null)[];
}

const GOLD = "stated in the README of `../shared/gold`";

/** End to end F1, F1 with the right mention, F1 of wholly quoted sentences. */
export const QUOTES = {
  source: `${GOLD}, on the 84 articles of PolNeAR's official test`,
  systems: [
    { system: "compromise and the nearest person", figures: [33.7, 29.1, 34.2] },
    { system: "a pattern for “words,” Name said", figures: [48.4, 62.9, 59.1] },
    { system: "Gender Gap Tracker's rules over a full parser", figures: [49.4, 60.1, 54.0] },
    { system: "textacy's rules over a full parser", figures: [55.6, 69.2, 62.1] },
    { system: "the last three together", figures: [61.4, 73.5, 68.7] },
    { system: "people against people", figures: [null, 96.0, 98.2] },
  ],
} as const satisfies KnownFigures;

/** Value F1 and calendar dates placed right, in %. */
export const TIMES = {
  source: `${GOLD}, on all of TimeBank`,
  systems: [
    { system: "chrono-node", figures: [48.9, 72.9] },
    { system: "chrono-node and bare years", figures: [53.1, 83.8] },
    { system: "Microsoft recognizers", figures: [60.3, 78.2] },
    { system: "HeidelTime", figures: [79.8, 87.2] },
  ],
} as const satisfies KnownFigures;

/** Event mentions put on the right date, in %: TimeBank, AQUAINT, SemEval 2015. */
export const EVENTS = {
  source: GOLD,
  systems: [
    {
      system: "HeidelTime, the nearest time in the sentence, else the article's day",
      figures: [85.1, 75.0, 66.5],
    },
    {
      system: "the same, else the first day within a week in the lead",
      figures: [null, null, 70.6],
    },
  ],
} as const satisfies KnownFigures;

/** Date-F1 and AR1 of Timeline17. */
export const TIMELINES = {
  source: `DATEWISE as published; the count ${GOLD}; both on all 19 timelines`,
  systems: [
    { system: "DATEWISE, the best published without a neural net", figures: [0.544, 0.12] },
    { system: "articles that name the date beside a keyword", figures: [0.559, 0.125] },
  ],
} as const satisfies KnownFigures;

/** Right first, AUROC and the share right where one in twenty is falsely answered, in %. */
export const LOOKUP = {
  source: `${GOLD}, on the same 20,000 quotations and queries`,
  systems: [{ system: "MiniSearch (fuzzy 0.2)", figures: [92.45, 82.4, 52.3] }],
} as const satisfies KnownFigures;

export interface KnownFigures {
  readonly source: string;
  readonly systems: readonly KnownFigure[];
}
