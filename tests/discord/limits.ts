import type { MessageFile } from "#presenters/discord/outcome.ts";
import { ASKER, CHANNEL, OTHER } from "./interactions.ts";

/** The limits of Discord that its OpenAPI description does not hold; each problem is one line. */

type Json = Readonly<Record<string, unknown>>;

const V2_FLAG = 32768;
const EPHEMERAL = 64;
const V2_TYPES = new Set([9, 10, 11, 12, 13, 14, 17]);
const MIB = 1024 * 1024;

/** Problems of an answer to an interaction. */
export function responseLimits(response: Json, files: readonly MessageFile[]): readonly string[] {
  const data = response.data as Json | undefined;
  switch (response.type) {
    case 1:
    case 6:
      return data === undefined ? [] : [`callback ${response.type} carries data`];
    case 4:
    case 7:
      return messageLimits(data ?? {}, files);
    case 5:
      return deferredLimits(data ?? {});
    case 8:
      return choiceLimits((data?.choices ?? []) as readonly Json[]);
    case 9:
      return modalLimits(data ?? {});
    default:
      return [`unknown callback ${response.type}`];
  }
}

function deferredLimits(data: Json): readonly string[] {
  const others = Object.keys(data).filter((key) => key !== "flags");
  const flags = (data.flags ?? 0) as number;
  return [
    ...others.map((key) => `callback 5 carries ${key}`),
    ...((flags & ~EPHEMERAL) === 0 ? [] : ["callback 5 carries a flag other than ephemeral"]),
  ];
}

function modalLimits({ components, custom_id = "x" }: Json): readonly string[] {
  const all: readonly Json[] = Array.isArray(components) ? components : [];
  const ids = all.flatMap(({ component }) => {
    const id = (component as Json | undefined)?.custom_id;
    return typeof id === "string" ? [id] : [];
  });
  return [
    ...(all.length >= 1 && all.length <= 5 ? [] : [`a modal has ${all.length} components`]),
    ...(new Set(ids).size === ids.length ? [] : ["a modal has a custom_id twice"]),
    ...(String(custom_id).length > 100 ? ["a modal's custom_id is too long"] : []),
  ];
}

/** Problems of a message, wherever it is sent. */
export function messageLimits(message: Json, files: readonly MessageFile[]): readonly string[] {
  const top = (message.components ?? []) as readonly Json[];
  const all = flatten(top);
  return [
    ...versionProblems(message, all),
    ...contentProblems(message, all),
    ...(all.length > 40 && isV2(all) ? [`${all.length} components`] : []),
    ...(!isV2(all) && top.length > 5 ? [`${top.length} rows`] : []),
    ...customIdProblems(all),
    ...all.flatMap(rowProblems),
    ...all.flatMap(buttonProblems),
    ...all.flatMap(menuProblems),
    ...all.flatMap(galleryProblems),
    ...fileProblems(message, all, files),
    ...mentionProblems(message, all),
    ...strings(message)
      .filter((text) => /\p{Cs}/u.test(text))
      .map(() => "a lone surrogate"),
  ];
}

function flatten(components: readonly Json[]): readonly Json[] {
  return components.flatMap((each) => [
    each,
    ...flatten((each.components ?? []) as readonly Json[]),
    ...(each.accessory ? flatten([each.accessory as Json]) : []),
  ]);
}

function isV2(all: readonly Json[]): boolean {
  return all.some(({ type }) => V2_TYPES.has(type as number));
}

function versionProblems(message: Json, all: readonly Json[]): readonly string[] {
  const flagged = (((message.flags ?? 0) as number) & V2_FLAG) !== 0;
  return [
    ...(flagged === isV2(all) ? [] : ["the V2 flag does not fit the components"]),
    ...(flagged && message.content ? ["V2 with content"] : []),
    ...(flagged && message.embeds ? ["V2 with embeds"] : []),
  ];
}

function contentProblems(message: Json, all: readonly Json[]): readonly string[] {
  const texts = all.filter(({ type }) => type === 10).map(({ content }) => String(content));
  const total = texts.reduce((sum, text) => sum + text.length, 0);
  const embeds = (message.embeds ?? []) as readonly Json[];
  const embedded = strings(embeds).reduce((sum, text) => sum + text.length, 0);
  const isEmpty = all.length === 0 && !message.content && embeds.length === 0;
  return [
    ...(isEmpty ? ["an empty message"] : []),
    ...texts.filter((text) => text.trim() === "").map(() => "an empty text"),
    ...(total > 4000 ? [`${total} characters of text`] : []),
    ...(embedded > 6000 ? [`${embedded} characters of embeds`] : []),
  ];
}

function customIdProblems(all: readonly Json[]): readonly string[] {
  const ids = all.flatMap(({ custom_id }) => (typeof custom_id === "string" ? [custom_id] : []));
  return [
    ...(new Set(ids).size === ids.length ? [] : ["a custom_id stands twice"]),
    ...ids
      .filter((id) => id.length < 1 || id.length > 100)
      .map((id) => `custom_id of ${id.length}`),
  ];
}

function rowProblems({ type, components }: Json): readonly string[] {
  if (type !== 1) return [];
  const inside = (components ?? []) as readonly Json[];
  const buttons = inside.filter((each) => each.type === 2).length;
  return [
    ...(inside.length === 0 ? ["an empty row"] : []),
    ...(buttons > 5 ? [`${buttons} buttons in a row`] : []),
    ...(buttons > 0 && buttons < inside.length ? ["a button and a select in one row"] : []),
  ];
}

function buttonProblems({ type, style, url, custom_id, label, emoji }: Json): readonly string[] {
  if (type !== 2) return [];
  const isLink = style === 5;
  const text = typeof label === "string" ? label.trim() : "";
  return [
    ...(isLink === (url !== undefined) ? [] : ["a button's style does not fit its address"]),
    ...(isLink !== (custom_id !== undefined)
      ? []
      : ["a button's style does not fit its custom_id"]),
    ...(text === "" && !emoji ? ["a button without label"] : []),
    ...(text.length > 80 ? ["a label over 80 characters"] : []),
    ...(url !== undefined && !/^https?:\/\//.test(String(url))
      ? ["a link that is not http(s)"]
      : []),
  ];
}

function menuProblems({ type, options }: Json): readonly string[] {
  if (type !== 3 || options === undefined) return [];
  const all = options as readonly Json[];
  const values = all.map(({ value }) => String(value));
  return [
    ...(all.length < 1 || all.length > 25 ? [`a menu of ${all.length} choices`] : []),
    ...(new Set(values).size === values.length ? [] : ["two choices of one value"]),
    ...values.filter((value) => value.length > 100).map(() => "a choice's value over 100"),
  ];
}

/** A picture says in words what it shows. */
function galleryProblems({ type, items }: Json): readonly string[] {
  if (type !== 12) return [];
  const all = (items ?? []) as readonly Json[];
  return [
    ...(all.length >= 1 && all.length <= 10 ? [] : [`a gallery of ${all.length}`]),
    ...all
      .map(({ description }) => (typeof description === "string" ? description.trim().length : 0))
      .filter((length) => length < 1 || length > 1024)
      .map((length) => `a picture with ${length} characters of words`),
  ];
}

function fileProblems(
  message: Json,
  all: readonly Json[],
  files: readonly MessageFile[],
): readonly string[] {
  const names = new Set(files.map(({ name }) => name));
  const wanted = strings(all).flatMap((text) =>
    text.startsWith("attachment://") ? [text.slice(13)] : [],
  );
  const listed = ((message.attachments ?? []) as readonly Json[]).map(({ filename }) => filename);
  const sizes = files.map(({ bytes }) => bytes.length);
  return [
    ...wanted
      .filter((name) => !names.has(name))
      .map((name) => `attachment://${name} is not uploaded`),
    ...listed
      .filter((name) => !names.has(String(name)))
      .map((name) => `${name} is listed, not uploaded`),
    ...(names.size === files.length ? [] : ["two files of one name"]),
    ...sizes.filter((size) => size > 10 * MIB).map((size) => `a file of ${size} bytes`),
    ...(sizes.reduce((sum, size) => sum + size, 0) > 25 * MIB ? ["more than 25 MiB of files"] : []),
  ];
}

function mentionProblems(message: Json, all: readonly Json[]): readonly string[] {
  const allowed = message.allowed_mentions as { parse?: unknown } | undefined;
  const isSilent = Array.isArray(allowed?.parse) && allowed.parse.length === 0;
  const texts = all.filter(({ type }) => type === 10).map(({ content }) => String(content));
  return [
    ...(isSilent ? [] : ["mentions are not switched off"]),
    ...texts.flatMap((text) =>
      LIVE_MENTION.test(text.replace(OWN_RUNS, "")) ? [`a live mention in ${text}`] : [],
    ),
    ...texts.flatMap((text) =>
      BAD_LINK.test(text) ? [`a link that is not http(s) in ${text}`] : [],
    ),
  ];
}

/** A mention, emoji or timestamp that no backslash disarms. */
const LIVE_MENTION = /(?<!\\)(?:\\\\)*(?:<(?:[@#:/]|a:|t:|id:)|@(?:everyone|here))/;
/** What the bot itself writes of those who asked it and of the channel it was told to write in. */
const OWN_RUNS = new RegExp(`(?<!\\\\)<(?:@(?:${ASKER}|${OTHER})|#${CHANNEL})>`, "g");
const BAD_LINK = /(?<!\\)(?:\\\\)*\]\((?!<?https?:\/\/)/;

/** Problems of what is offered while typing. */
export function choiceLimits(choices: readonly Json[]): readonly string[] {
  const names = choices.map(({ name }) => String(name));
  return [
    ...(choices.length > 25 ? [`${choices.length} choices`] : []),
    ...(new Set(names).size === names.length ? [] : ["two choices of one name"]),
    ...choices.flatMap(({ name, value }) => [
      ...textProblems("a choice's name", name),
      ...(typeof value === "string" ? textProblems("a choice's value", value) : []),
    ]),
  ];
}

function textProblems(what: string, text: unknown): readonly string[] {
  if (typeof text !== "string" || text.trim() === "") return [`${what} is empty`];
  if (/\p{Cs}/u.test(text)) return [`${what} has a lone surrogate`];
  return text.length > 100 ? [`${what} has ${text.length} characters`] : [];
}

/** Every text in a value, however deep. */
function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(strings);
}
