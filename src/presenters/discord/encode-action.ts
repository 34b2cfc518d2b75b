import type { Command, SlashCommand } from "#interactions/command.ts";
import type { Action } from "#interactions/control.ts";
import type { OptionSpec } from "#interactions/option-spec.ts";
import { findSlash } from "./find-slash.ts";

/**
 * A button's whole state in its `custom_id`, so that it works after a restart and on any worker:
 * `<form><signature>|command|page|value|value…`, the values in the order of the command's options;
 * after the page `@story` where a story was named. Of a form that is opened again each value says
 * whether it is known or was typed.
 * The signature changes when those options do, which makes old buttons known as old.
 * Null when the state does not fit the 100 characters that Discord allows.
 */
export function encodeAction(action: Action, commands: readonly Command[]): string | null {
  const command = findSlash(commands, action.command);
  if (!command) return null;
  const names = statefulOptions(command);
  const isTyped = Object.keys(action.typed ?? {}).length > 0;
  const values = names.map((name) =>
    escapeValue(isTyped ? signed(action, name) : held(action.options, name)),
  );
  while (values.at(-1) === "") values.pop();
  const story = action.story ? `@${escapeValue(action.story)}` : "";
  const mark = isTyped ? TYPED : action.place === "aside" ? ASIDE : "";
  const page = mark + String(action.page) + story;
  const id = [FORM + signatureOf(command), command.name, page, ...values].join("|");
  return id.length <= LONGEST && !/\p{Cs}/u.test(id) ? id : null;
}

/** The action of a pressed button; null when it is forged or from another version. */
export function decodeAction(customId: string, commands: readonly Command[]): Action | null {
  const [form, name = "", where = "", ...values] = customId.split("|");
  const command = findSlash(commands, name);
  const [, mark, page, at] = /^([nf]?)(-?\d{1,6})(?:@(.+))?$/.exec(where) ?? [];
  if (!command || form !== FORM + signatureOf(command) || page === undefined) return null;
  const story = at === undefined ? null : unescapeValue(at);
  const names = statefulOptions(command);
  if (values.length > names.length) return null;
  const texts = values.map(unescapeValue);
  if (texts.includes(null)) return null;
  const given = names
    .map((option, at) => [option, texts[at] ?? ""] as const)
    .filter(([, value]) => value !== "");
  const place = mark === "" ? "here" : "aside";
  const told = {
    command: name,
    page: Number(page),
    place,
    ...(story !== null && { story }),
  } as const;
  if (mark !== TYPED) return { ...told, options: Object.fromEntries(given) };
  return { ...told, options: signedWith(KNOWN, given), typed: signedWith(WRITTEN, given) };
}

/** Form of the state itself. */
const FORM = "1";
/** Before the page when the answer goes into a new message. */
const ASIDE = "n";
/** The same when it opens a form that holds what was typed; a sign before each value says which. */
const TYPED = "f";
const KNOWN = "=";
const WRITTEN = "~";
const LONGEST = 100;

/** What Discord itself must vouch for, a channel of the server or a file, is in no button. */
function statefulOptions({ options }: SlashCommand): readonly string[] {
  const isStateful = ({ type }: OptionSpec) => type !== "channel" && type !== "file";
  return Object.keys(options).filter((name) => isStateful(options[name]!));
}

/** Three characters that follow the names and types of a command's options. */
function signatureOf({ options }: SlashCommand): string {
  const text = Object.entries(options)
    .map(([name, { type }]) => `${name}:${type}`)
    .join();
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) % 46656;
  return hash.toString(36).padStart(3, "0");
}

function signed({ options, typed = {} }: Action, name: string): string {
  const known = held(options, name);
  if (known !== "") return KNOWN + known;
  const written = held(typed, name);
  return written === "" ? "" : WRITTEN + written;
}

function signedWith(
  sign: string,
  given: readonly (readonly [string, string])[],
): Readonly<Record<string, string>> {
  const own = given.filter(([, value]) => value.startsWith(sign));
  return Object.fromEntries(own.map(([name, value]) => [name, value.slice(sign.length)]));
}

function held(options: Readonly<Record<string, string>>, name: string): string {
  return options[name] ?? "";
}

function escapeValue(value: string): string {
  return value.replace(/[%|]/g, (sign) => (sign === "%" ? "%0" : "%1"));
}

function unescapeValue(value: string): string | null {
  if (/%(?![01])/.test(value)) return null;
  return value.replace(/%[01]/g, (sign) => (sign === "%0" ? "%" : "|"));
}
