/** How a year is told: by its number, or by its distance from now or from the date last spoken of. */
export type YearTold =
  | { readonly kind: "given"; readonly year: number }
  | { readonly kind: "shift"; readonly by: number; readonly from: Anchor };

/** Which date a relative expression starts from: the article's own, or the one last spoken of. */
export type Anchor = "now" | "mention";

/** `last` May, `next` Friday, `this` summer; null where the words do not say. */
export type Direction = -1 | 0 | 1 | null;

export type Unit = "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** What a time expression says, before it is known which date that is. */
export type Meaning =
  | {
      readonly kind: "date";
      readonly year: YearTold | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly direction: Direction;
    }
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly direction: Direction;
      /** Counted from the date last spoken of ("the previous Friday") rather than from now. */
      readonly from: Anchor;
    }
  | { readonly kind: "weekend"; readonly direction: Direction }
  | {
      readonly kind: "shift";
      readonly unit: Unit;
      readonly by: number;
      readonly from: Anchor;
      /** Told as a count ("a year ago"), not by name ("last year"). */
      readonly counted: boolean;
    }
  | {
      readonly kind: "quarter";
      /** 1..4, or null for "the quarter". */
      readonly quarter: number | null;
      /** `Q`, or `H` for halves. */
      readonly letter: "Q" | "H";
      readonly year: YearTold | null;
      readonly direction: Direction;
    }
  | {
      readonly kind: "season";
      readonly season: string;
      readonly year: YearTold | null;
      readonly direction: Direction;
    }
  | { readonly kind: "holiday"; readonly rule: string; readonly year: YearTold | null }
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "duration"; readonly value: string }
  | { readonly kind: "set"; readonly value: string }
  | {
      readonly kind: "time";
      /** `MO`, `T09:00`; null only for a date. */
      readonly time: string;
      /** The day, where one is told beside the time. */
      readonly day: Meaning | null;
    };
