import { text } from "#interactions/block.ts";
import type { Choice } from "#interactions/command.ts";
import { defineCommand } from "#interactions/define-command.ts";
import { rankByTyped } from "#interactions/rank-by-typed.ts";
import { UserError } from "#interactions/user-error.ts";
import { bold } from "#languages/inline.ts";
import { LANGUAGES } from "#languages/language.ts";
import { sameInAnyCase } from "#text/same-in-any-case.ts";
import { deskOf } from "../replies/desk-of.ts";
import { languageName } from "../replies/language-name.ts";

export default defineCommand({
  name: "language",
  words: (say) => say.commands.settingsLanguage,
  options: { language: { type: "language", maxLength: 40 } },
  examples: () => [],
  autocomplete: { language: (typed) => rankByTyped(choices(), typed) },
  run: async ({ language: typed }, context) => {
    const { settings: say } = context.say;
    const { settings } = deskOf(context);
    if (typed === null) {
      await settings.change({ language: null });
      return { tone: "answer", blocks: [text(say.speaksAsDiscord)] };
    }
    const chosen = choices().find(
      ({ name, value }) => sameInAnyCase(value, typed) || sameInAnyCase(name, typed),
    );
    if (!chosen) {
      throw new UserError(({ comma, errors }) => {
        const all = choices().map(({ name }) => name);
        return errors.noSuchLanguage(typed, all.join(comma));
      });
    }
    await settings.change({ language: chosen.value });
    return { tone: "answer", blocks: [text(say.speaks(bold(chosen.name)))] };
  },
});

function choices(): readonly Choice[] {
  return LANGUAGES.map(({ locale }) => ({ name: languageName(locale), value: locale }));
}
