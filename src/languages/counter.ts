/** How something is counted, by the plural categories of CLDR; `#` stands for the number. */
export type CountForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** Makes the words for a number of something: `count({ one: "# article", other: "# articles" })(2)`. */
export function counter(locale: string): (forms: CountForms) => (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (forms) => (count) =>
    (forms[rules.select(count)] ?? forms.other).replace("#", numbers.format(count));
}
