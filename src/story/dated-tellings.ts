import { compareDates, type IsoDate } from "#text/iso-date.ts";
import type { Steps } from "#text/steps.ts";
import type { Told } from "./tellings.ts";

/** Tellings of one date, in order of their articles. */
export interface DateTellings {
  /** Who tells each. */
  readonly told: readonly Told[];
  /** Which of that article's tellings it is. */
  readonly at: readonly number[];
}

/** A story's tellings by date, in order of date. */
export interface DatedTellings {
  /** Those of all articles, in order of the articles. */
  readonly told: readonly Told[];
  readonly dates: ReadonlyMap<IsoDate, DateTellings>;
}

/** The tellings by date; of dates of which the same is told as before, the same objects. */
export function* datedTellings(
  told: readonly Told[],
  earlier: DatedTellings | null,
): Steps<DatedTellings> {
  const came = new Set(told);
  const gone = new Set<Told>();
  const kept: Told[] = [];
  for (const each of earlier?.told ?? []) {
    if (came.delete(each)) kept.push(each);
    else gone.add(each);
  }
  yield;
  const isInOrder = earlier !== null && isOrderOf(kept, told, came);
  if (!isInOrder || came.size > kept.length) {
    return { told, dates: inDateOrder(yield* listed(told)) };
  }
  const more = yield* listed(came);
  const places = new Map(told.map((each, place) => [each, place]));
  const dates = new Map(earlier.dates);
  const touched = new Set(more.keys());
  for (const { tellings } of gone) for (const date of tellings.dates) touched.add(date);
  yield;
  for (const date of touched) {
    const now = joined(dates.get(date), more.get(date), gone, places);
    if (now.told.length > 0) dates.set(date, now);
    else dates.delete(date);
    yield;
  }
  return { told, dates: inDateOrder(dates) };
}

/** Those that stay stand in the same order still. */
function isOrderOf(kept: readonly Told[], told: readonly Told[], came: Set<Told>): boolean {
  let next = 0;
  for (const each of told) if (!came.has(each) && kept[next++] !== each) return false;
  return true;
}

function* listed(told: Iterable<Told>): Steps<ReadonlyMap<IsoDate, DateTellings>> {
  const dates = new Map<IsoDate, { readonly told: Told[]; readonly at: number[] }>();
  for (const each of told) {
    const own = each.tellings.dates;
    for (let at = 0; at < own.length; at++) {
      const known = dates.get(own[at]!);
      if (known) {
        known.told.push(each);
        known.at.push(at);
      } else dates.set(own[at]!, { told: [each], at: [at] });
    }
    yield;
  }
  return dates;
}

function inDateOrder<Value>(dates: ReadonlyMap<IsoDate, Value>): ReadonlyMap<IsoDate, Value> {
  return new Map([...dates].sort(([a], [b]) => compareDates(a, b)));
}

const NOTHING: DateTellings = { told: [], at: [] };

/** The tellings of a date without those that are gone, with those that came in their places. */
function joined(
  before: DateTellings = NOTHING,
  more: DateTellings = NOTHING,
  gone: ReadonlySet<Told>,
  places: ReadonlyMap<Told, number>,
): DateTellings {
  const told: Told[] = [];
  const at: number[] = [];
  let next = 0;
  const take = (from: DateTellings, place: number) => {
    told.push(from.told[place]!);
    at.push(from.at[place]!);
  };
  for (let place = 0; place < before.told.length; place++) {
    const each = before.told[place]!;
    if (gone.has(each)) continue;
    const limit = places.get(each)!;
    while (next < more.told.length && places.get(more.told[next]!)! < limit) take(more, next++);
    take(before, place);
  }
  while (next < more.told.length) take(more, next++);
  return { told, at };
}
