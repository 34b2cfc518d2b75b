import type { APIMessage } from "discord-api-types/v10";
import type { Point } from "../dialogs/popover.ts";
import type { Entry, Origin } from "../discord/entry.ts";
import { bot, personaById } from "../discord/personas.ts";
import { element } from "../element.ts";
import { drawIcon } from "../icons.ts";
import { drawMarkdown } from "../markdown/draw-markdown.ts";
import { drawAvatar } from "./draw-avatar.ts";
import { drawComponent } from "./draw-components.ts";
import { drawEmbed } from "./draw-embed.ts";
import { firstWords } from "./first-words.ts";
import type { MessageActions } from "./message-actions.ts";

export interface EntryActions extends MessageActions {
  readonly dismiss: () => void;
  /** Puts a command that was used into the composer again. */
  readonly useAgain: (line: string) => void;
  readonly showJson: () => void;
  readonly openMenu: (at: Point) => void;
}

/** One message of the channel, as an item of its list. */
export function drawEntry(entry: Entry, actions: EntryActions): HTMLElement {
  const { message, seenBy, origin } = entry;
  const authorId = `author-${message.id}`;
  const timeId = `time-${message.id}`;
  const item = element(
    "li",
    { id: `message-${message.id}`, class: seenBy ? "message private" : "message", tabindex: -1 },
    element(
      "article",
      { "aria-labelledby": `${authorId} ${timeId}`, "aria-busy": entry.state === "thinking" },
      origin ? drawOrigin(origin, actions) : null,
      drawAvatar(message.author.id),
      drawHeader(message, authorId, timeId),
      element("div", { class: "content" }, ...drawContent(entry, actions)),
      seenBy ? drawPrivateNote(actions) : null,
    ),
    drawToolbar(entry, actions),
  );
  item.addEventListener("contextmenu", (event) => {
    // A link has a menu of the browser's, which is of more use there.
    if (event.target instanceof Element && event.target.closest("a")) return;
    event.preventDefault();
    actions.openMenu(pointOf(event, item));
  });
  return item;
}

/** Where the pointer was; at the message's text when the keyboard asked for the menu. */
function pointOf({ button, clientX, clientY }: MouseEvent, item: HTMLElement): Point {
  if (button === 2) return { x: clientX, y: clientY };
  const { left, top } = item.getBoundingClientRect();
  return { x: left + 72, y: top + 24 };
}

/** The line over a message that says what it answers. */
function drawOrigin(origin: Origin, { useAgain }: EntryActions): HTMLElement {
  const { user } = origin.kind === "command" ? origin.person : { user: origin.to.message.author };
  const what =
    origin.kind === "command"
      ? ["used", drawUsedCommand(origin, useAgain)]
      : [element("bdi", { class: "replied-to" }, firstWords(origin.to.message))];
  return element(
    "div",
    { class: "origin" },
    drawAvatar(user.id),
    element("span", { class: "origin-name" }, user.global_name ?? user.username),
    ...what,
  );
}

function drawUsedCommand(
  { name, line }: Extract<Origin, { kind: "command" }>,
  useAgain: EntryActions["useAgain"],
): HTMLElement {
  // An entry of a message's menu cannot be written.
  if (!line.startsWith("/")) return element("span", { class: "used-command" }, name);
  const attributes = { type: "button", class: "used-command", title: `Use again: ${line}` };
  const button = element("button", attributes, name);
  button.addEventListener("click", () => useAgain(line));
  return button;
}

function drawHeader(message: APIMessage, authorId: string, timeId: string): HTMLElement {
  const { author } = message;
  const date = new Date(message.timestamp);
  const format = new Intl.DateTimeFormat(navigator.language, { timeStyle: "short" });
  return element(
    "header",
    {},
    element(
      "span",
      { class: "author", id: authorId },
      author.global_name ?? author.username,
      author.id === bot.id ? element("span", { class: "app-tag" }, "APP") : null,
    ),
    element("time", { id: timeId, datetime: message.timestamp }, format.format(date)),
  );
}

function drawContent(entry: Entry, actions: MessageActions): readonly Node[] {
  const { message, state } = entry;
  if (state === "thinking") return [drawThinking()];
  if (state === "failed") {
    return [element("p", { class: "failed", role: "alert" }, "The application did not respond")];
  }
  return [
    ...(message.content === "" ? [] : [drawMarkdown(message.content, actions.mentions)]),
    ...message.embeds.map((embed) => drawEmbed(embed, actions)),
    ...(message.components ?? []).map((component) => drawComponent(component, actions)),
  ];
}

function drawThinking(): HTMLElement {
  const dots = [1, 2, 3].map(() => element("span", { class: "dot" }));
  return element(
    "p",
    { class: "thinking" },
    element("span", { class: "dots", "aria-hidden": "true" }, ...dots),
    `${bot.global_name} is thinking…`,
  );
}

function drawPrivateNote({ dismiss }: EntryActions): HTMLElement {
  const button = element("button", { type: "button", class: "link" }, "Dismiss message");
  button.addEventListener("click", dismiss);
  return element(
    "footer",
    { class: "private-note" },
    drawIcon("eye"),
    "Only you can see this • ",
    button,
  );
}

function drawToolbar({ message }: Entry, { openMenu, showJson }: EntryActions): HTMLElement {
  const whose = personaById(message.author.id)?.user.global_name ?? bot.global_name;
  const apps = element(
    "button",
    { type: "button", "aria-label": "Apps", title: "Apps", "aria-haspopup": "menu" },
    drawIcon("apps"),
  );
  apps.addEventListener("click", () => {
    const { left, bottom } = apps.getBoundingClientRect();
    openMenu({ x: left, y: bottom + 4 });
  });
  const json = element(
    "button",
    { type: "button", "aria-label": "Show JSON", title: "Show JSON" },
    drawIcon("code"),
  );
  json.addEventListener("click", showJson);
  return element(
    "div",
    { class: "toolbar", role: "group", "aria-label": `Actions for the message of ${whose}` },
    apps,
    json,
  );
}
