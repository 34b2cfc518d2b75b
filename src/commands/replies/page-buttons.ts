import { type ButtonsBlock, button, buttons } from "#interactions/control.ts";
import type { Messages } from "#languages/en.ts";
import type { Page } from "./page-of.ts";

/** The options of the command that is asked again; null for those not given. */
export type PageOptions = Readonly<Record<string, string | number | null>>;

/** Buttons to the pages before and after; none for a single page. */
export function pageButtons(
  page: Page<unknown>,
  command: string,
  options: PageOptions,
  { buttons: say }: Messages,
): readonly ButtonsBlock[] {
  if (page.count === 1) return [];
  const given = givenOnly(options);
  const turn = (label: string, to: number, isOff: boolean) =>
    button(label, { command, options: given, page: to, place: "here" }, isOff);
  const { number, count } = page;
  return [
    buttons([
      turn(say.previous, number - 1, number === 0),
      turn(say.page(number + 1, count), number, true),
      turn(say.next, number + 1, number === count - 1),
    ]),
  ];
}

function givenOnly(options: PageOptions): Record<string, string> {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(options))
    if (value !== null) given[name] = String(value);
  return given;
}
