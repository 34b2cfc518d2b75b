/** Discord's letters for a moment, as the formats they stand for; `R` is relative. */
const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { dateStyle: "short" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};

const units: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["year", 365 * 86_400],
  ["month", 30 * 86_400],
  ["day", 86_400],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

/** A moment as `<t:…:style>` writes it for a reader of `locale` at `now`. */
export function timeText(date: Date, style: string, now: Date, locale: string): string {
  if (style === "R") return relativeText((date.getTime() - now.getTime()) / 1000, locale);
  return new Intl.DateTimeFormat(locale, formats[style] ?? formats.f).format(date);
}

function relativeText(seconds: number, locale: string): string {
  const [unit, length] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  return format.format(Math.round(seconds / length), unit);
}
