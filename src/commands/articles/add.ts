import { type Block, text } from "#interactions/block.ts";
import type { CommandContext } from "#interactions/command.ts";
import { buttons, field, form, LONGEST_FIELD } from "#interactions/control.ts";
import { defineCommand } from "#interactions/define-command.ts";
import type { AddResult, Brought } from "#interactions/desk.ts";
import type { AttachedFile } from "#interactions/option-spec.ts";
import type { Reply } from "#interactions/reply.ts";
import { UserError } from "#interactions/user-error.ts";
import { bold, code } from "#languages/inline.ts";
import { deskOf } from "../replies/desk-of.ts";
import { openingButton } from "../replies/opening-button.ts";

export default defineCommand({
  name: "add",
  words: (say) => say.commands.articlesAdd,
  options: {
    link: { type: "string", maxLength: 2000 },
    file: { type: "file" },
    text: { type: "string", maxLength: 6000 },
    title: { type: "string", maxLength: 200 },
    date: { type: "date", isDay: true },
  },
  examples: () => [],
  run: async (given, context) => {
    const brought = broughtWith(given);
    const isForm = context.page === FORM || context.page === LINK_FORM;
    const isAsked = brought?.kind === "text" || isForm;
    if (brought === null || (isAsked && given.date === null)) return asked(given, context);
    const { title, date } = given;
    const told = { ...(title !== null && { title }), ...(date !== null && { published: date }) };
    const taken = await deskOf(context).articles.add(brought, told);
    return tookReply(taken, brought, context);
  },
});

/** The page of a button that opens the form. */
const FORM = 1;
/** The same where the button could not carry the link: the form asks for it again. */
const LINK_FORM = 2;

interface Given {
  readonly link: string | null;
  readonly file: AttachedFile | null;
  readonly text: string | null;
  readonly title: string | null;
  readonly date: string | null;
}

/** @throws UserError when several things are given at once. */
function broughtWith({ link, file, text: pasted }: Given): Brought | null {
  const all: readonly Brought[] = [
    ...(link === null ? [] : [{ kind: "link", link } as const]),
    ...(file === null ? [] : [{ kind: "file", file } as const]),
    ...(pasted === null ? [] : [{ kind: "text", text: pasted } as const]),
  ];
  if (all.length > 1) throw new UserError(({ errors }) => errors.oneOf);
  return all[0] ?? null;
}

/**
 * A form for what is pasted, with what was said already.
 * @throws UserError when the form would cut the text.
 */
function asked({ link, text: pasted, title, date }: Given, { say, page }: CommandContext): Reply {
  if (pasted !== null && pasted.length > LONGEST_FIELD) {
    throw new UserError(({ errors }) => errors.longUndated(LONGEST_FIELD));
  }
  const isLinkAsked = page === LINK_FORM;
  const isTextAsked = link === null && !isLinkAsked;
  const known = link === null || isLinkAsked ? {} : { link };
  const again = isTextAsked ? 0 : page;
  const action = { command: "articles add", options: known, page: again, place: "aside" } as const;
  const fields = [
    ...(isLinkAsked ? [field("link", { value: link ?? "", isNeeded: true })] : []),
    field("title", { value: title ?? "" }),
    field("date", { value: date ?? "", isNeeded: true }),
    ...(isTextAsked ? [field("text", { value: pasted ?? "", isLong: true, isNeeded: true })] : []),
  ];
  return { tone: "notice", blocks: [form(say.articles.formTitle, action, fields)] };
}

function tookReply(taken: AddResult, brought: Brought, { say }: CommandContext): Reply {
  const { articles } = say;
  switch (taken.kind) {
    case "added":
      return { tone: "answer", blocks: [text(articles.added(bold(taken.title)))] };
    case "duplicate":
      return { tone: "notice", blocks: [text(articles.already(bold(taken.title)))] };
    case "failed":
      return { tone: "notice", blocks: [text(articles.failed(taken.why.words(say)))] };
    case "undated": {
      const again = brought.kind === "link" ? linkAgain(brought.link, say) : [];
      return { tone: "notice", blocks: [text(articles.noDate), ...again] };
    }
  }
}

/** The link, to be taken from here where the button cannot carry it, and the button. */
function linkAgain(link: string, { articles }: CommandContext["say"]): readonly Block[] {
  const opens = (options: Readonly<Record<string, string>>, page: number) =>
    openingButton(articles.edit, "articles add", options, page);
  const { action } = opens({}, LINK_FORM);
  return [text(code(link)), buttons([{ ...opens({ link }, FORM), otherwise: action }])];
}
