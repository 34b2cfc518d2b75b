import { expect, it } from "vitest";
import { createDateFormat } from "#presenters/create-date-format.ts";

it.each([
  ["2021-11-05", "en-GB", "5 November 2021"],
  ["2021-11", "en-GB", "November 2021"],
  ["2021", "en-GB", "2021"],
  ["0987", "en-GB", "987"],
  ["2021-11-05", "en-US", "November 5, 2021"],
  ["2021-11-05", "de", "5. November 2021"],
  ["2021-11", "fr", "novembre 2021"],
  ["2021-11-05", "no such locale", "5 November 2021"],
])("%s for %s: %s", (date, locale, shown) => expect(createDateFormat(locale)(date)).toBe(shown));
