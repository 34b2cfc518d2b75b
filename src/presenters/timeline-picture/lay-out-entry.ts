import type { TimelineMark } from "#interactions/block.ts";
import { sliceSpan } from "#text/span.ts";
import type { PictureDates } from "./create-picture-dates.ts";
import type { PersonSign } from "./person-sign.ts";
import { drawable, type TextStyle, widthOf } from "./text-style.ts";
import { shortened, wrapText } from "./wrap-text.ts";

export interface EntryStyles {
  readonly date: TextStyle;
  readonly clause: TextStyle;
  readonly who: TextStyle;
}

/** One entry, measured: what is written, line by line, and how high it stands. */
export interface EntryLayout {
  readonly date: string;
  readonly clause: readonly string[];
  /** Names with their signs, and how far from the left each stands. */
  readonly who: readonly { readonly sign: PersonSign; readonly text: string; readonly x: number }[];
  readonly source: { readonly text: string; readonly x: number } | null;
  /** The sign on the line: of the first person named. */
  readonly sign: PersonSign | null;
  readonly height: number;
  /** How wide its words may be. */
  readonly width: number;
}

const LINE = 1.34;

export function layOutEntry(
  mark: TimelineMark,
  signs: ReadonlyMap<string, PersonSign>,
  dates: PictureDates,
  styles: EntryStyles,
  width: number,
  lines: number,
): EntryLayout {
  const { date, place, people } = mark;
  const words = drawable(sliceSpan(place.article.text, place), styles.clause);
  const clause = wrapText(words, styles.clause, width, lines);
  const own = people.flatMap(({ id }) => signs.get(id) ?? []);
  const { who, used } = layOutNames(own, styles.who, width);
  const source = layOutSource(place.article.outlet ?? place.article.title, styles.who, width, used);
  const rows = who.length > 0 || source !== null ? styles.who.size * LINE + 6 : 0;
  return {
    date: shortened(drawable(dates.date(date), styles.date), styles.date, width),
    clause,
    who,
    source,
    sign: own[0] ?? null,
    width,
    height: styles.date.size * LINE + clause.length * styles.clause.size * LINE + rows,
  };
}

/** As many names as fit, each after its sign. */
function layOutNames(signs: readonly PersonSign[], style: TextStyle, width: number) {
  const who: { sign: PersonSign; text: string; x: number }[] = [];
  let used = 0;
  for (const sign of signs) {
    const text = shortened(drawable(sign.name, style), style, width - style.size * 1.2);
    const needed = style.size * 1.2 + widthOf(text, style);
    if (used + needed > width) break;
    who.push({ sign, text, x: used });
    used += needed + style.size;
  }
  return { who, used };
}

/** The article's outlet or title, where at least a few letters of it fit. */
function layOutSource(name: string | null, style: TextStyle, width: number, used: number) {
  const room = width - used;
  const text = drawable(name ?? "", style);
  if (text === "" || room < style.size * 6) return null;
  return { text: shortened(text, style, room), x: used };
}
