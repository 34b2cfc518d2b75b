import type { Outcome } from "#presenters/discord/outcome.ts";
import type { Story } from "#story/story.ts";
import { cutWords } from "./cut-words.ts";
import { fits } from "./deadlines.ts";
import { submit } from "./interactions.ts";
import { messageLimits, responseLimits } from "./limits.ts";
import { liveMarks } from "./live-marks.ts";
import { shownQuotations } from "./shown-words.ts";
import type { SpecCheck } from "./spec.ts";

/** Why Discord would not take an answer or what follows it, and what it quotes that no article says. */
export async function outcomeProblems(
  asked: unknown,
  { response, files, followUp }: Outcome,
  held: Story,
  spec: SpecCheck,
): Promise<readonly string[]> {
  const now = [
    ...kindProblems(asked, response.type),
    ...responseLimits({ ...response }, files),
    ...spec("callback", response),
    ...textProblems(response, held),
  ];
  const later = await followUp;
  if (later === null) return now;
  return [
    ...now,
    ...messageLimits({ ...later.message }, later.files),
    ...spec(later.target === "original" ? "edit" : "follow-up", later.message),
    ...textProblems(later.message, held),
  ];
}

/** An answer of a kind that such an interaction does not get. */
function kindProblems(asked: unknown, callback: number): readonly string[] {
  if (typeof asked !== "object" || asked === null || !("type" in asked)) return [];
  const { type } = asked;
  if (typeof type !== "number" || fits(type, callback)) return [];
  return [`an interaction of type ${type} is answered with callback ${callback}`];
}

/** Block quotes that are no exact substring of an article or cut a word, and marks that act unmeant. */
function textProblems(sent: object, { articles }: Story): readonly string[] {
  const texts = articles.map(({ article }) => article.text);
  const shown = textsOf(sent);
  const quoted = shown.flatMap(shownQuotations);
  return [
    ...quoted
      .filter(({ words }) => !texts.some((text) => text.includes(words)))
      .map(({ words }) => `quotes what no article says: ${words}`),
    ...quoted.flatMap((each) => cutWords(each, texts)),
    ...shown.flatMap(liveMarks),
  ];
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "content" in value && typeof value.content === "string" ? [value.content] : [];
  return [...own, ...Object.values(value).flatMap(textsOf)];
}

/** What can be pressed or chosen in an answer, now and later: the state of each button and choice. */
export async function customIds({ response, followUp }: Outcome): Promise<readonly string[]> {
  const found: string[] = [];
  JSON.stringify([response.type === 9 ? null : response, await followUp], (key, value) => {
    if (key === "custom_id" && value !== "menu") found.push(value);
    if (key === "options") for (const choice of value) found.push(choice.value);
    return value;
  });
  return found;
}

/** A form that was opened, filled in with one text, with nothing and with a space; none where none was opened. */
export function fillings(
  { response }: Outcome,
  text: string,
): readonly ReturnType<typeof submit>[] {
  if (response.type !== 9) return [];
  const parts = response.data.components as readonly { component?: { custom_id: string } }[];
  const fields = parts.flatMap(({ component }) => component?.custom_id ?? []);
  const { custom_id } = response.data;
  return [text, "", " "].map((written) =>
    submit(custom_id, Object.fromEntries(fields.map((each) => [each, written]))),
  );
}
