import type { IsoDate } from "#text/iso-date.ts";

/** What moderators say is otherwise than the analyser found it. Later ones win over earlier ones. */
export interface Correction {
  readonly id: number;
  /** The day it was made. */
  readonly on: IsoDate;
  readonly change: Change;
}

/** Each kind says where it holds (`anchor`) and what is so instead (`what`). */
export type Change =
  | { readonly kind: "speaker"; readonly anchor: TextAnchor; readonly what: { name: string } }
  | {
      readonly kind: "quotation-date";
      readonly anchor: TextAnchor;
      readonly what: { date: IsoDate };
    }
  | { readonly kind: "not-a-quotation"; readonly anchor: TextAnchor; readonly what: Nothing }
  | { readonly kind: "event-date"; readonly anchor: TextAnchor; readonly what: { date: IsoDate } }
  | { readonly kind: "same-person"; readonly anchor: PersonAnchor; readonly what: SamePerson }
  | { readonly kind: "other-person"; readonly anchor: PersonAnchor; readonly what: OtherPerson };

export type TextChange = Extract<Change, { readonly anchor: TextAnchor }>;
export type PersonChange = Exclude<Change, TextChange>;

/** Types, not interfaces, so that they count as JSON. */
type Nothing = Readonly<Record<string, never>>;

/** Words of an article and what stands around them, so that they are found when it is re-read. */
export type TextAnchor = {
  /** The article's id. */
  readonly article: string;
  readonly words: string;
  readonly before: string;
  readonly after: string;
  /** Where the words stood; tells equal places apart. */
  readonly start: number;
};

/** Somebody as one article names them. */
export type PersonAnchor = {
  readonly article: string;
  readonly name: string;
};

/** The person is this one too. */
export type SamePerson = {
  readonly other: PersonAnchor;
};

/** Who is called so is not the person but another one. */
export type OtherPerson = {
  readonly called: string;
  /** In this article alone; null for all. */
  readonly article: string | null;
  /** Where it calls somebody so, by which it is known under another id; corrections of before have none. */
  readonly where?: TextAnchor;
  /** What the other one is called from now on. */
  readonly name: string;
};

/** What found it, where moderators said so. */
export const BY_MODERATORS = "moderators";
