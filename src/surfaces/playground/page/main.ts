import { Composer } from "./composer/composer.ts";
import { openJsonDialog } from "./dialogs/json-dialog.ts";
import { type MenuGroup, openMenu } from "./dialogs/menu.ts";
import { openModalDialog } from "./dialogs/modal-dialog.ts";
import { openPictureDialog } from "./dialogs/picture-dialog.ts";
import type { Point } from "./dialogs/popover.ts";
import { channelName, channels } from "./discord/channels.ts";
import { callables, commandsFor } from "./discord/command-options.ts";
import { Conversation, type Situation } from "./discord/conversation.ts";
import type { Entry } from "./discord/entry.ts";
import { inLanguage } from "./discord/in-language.ts";
import { CommandType } from "./discord/names.ts";
import { bot, personaById, personas } from "./discord/personas.ts";
import type { ChannelInfo } from "./discord/wire.ts";
import { byId } from "./element.ts";
import { drawIcon } from "./icons.ts";
import type { Mentions } from "./markdown/draw-markdown.ts";
import { drawEntry, type EntryActions } from "./message/draw-entry.ts";
import { MessageList } from "./message/message-list.ts";
import { setUpSidebar } from "./sidebar.ts";
import { setUpTheme } from "./theme.ts";
import { typeAnywhere } from "./type-anywhere.ts";
import { showWelcome } from "./welcome.ts";

setUpTheme();
const channel: ChannelInfo = await (await fetch("/channel.json")).json();
let situation: Situation = { person: personas[0], place: channels[0], locale: "en-US" };

const conversation = new Conversation({
  onEntry: (entry) => {
    if (isSeen(entry)) messages.put(entry);
  },
  onRemoval: (entry) => messages.remove(entry),
  onModal: (modal, from) =>
    openModalDialog(modal, mentions, (submission) =>
      conversation.submitModal(situation, submission, from),
    ),
  onFailure: (entry) => messages.warn(entry, "This interaction failed"),
});

const mentions: Mentions = {
  nameOf: (kind, id) => {
    if (kind === "channel")
      return `#${channels.find((p) => p.channelId === id)?.name ?? "unknown"}`;
    const user = id === bot.id ? bot : personaById(id)?.user;
    return `@${user?.global_name ?? "unknown"}`;
  },
  onCommand: (name) => composer.fill(`/${name} `),
};

const messages = new MessageList(
  byId("messages", HTMLElement),
  byId("scroller", HTMLElement),
  (entry) => drawEntry(entry, actionsFor(entry)),
);

const botMention = { id: bot.id, name: "Verbatim" };

const composer = new Composer(byId("composer", HTMLElement), byId("suggestions", HTMLElement), {
  callables: () =>
    here(CommandType.ChatInput).flatMap((command) => callables(command, situation.locale)),
  choices: (callable, values, focused, signal) =>
    conversation.choices(situation, callable, values, focused, signal),
  run: (callable, values, line) => void conversation.runCommand(situation, callable, values, line),
  people: [...personas.map(({ user, name }) => ({ id: user.id, name })), botMention],
  say: (text) => conversation.say(situation, text),
  toMessages: () => messages.focusLast(),
});

function here(type: number) {
  return commandsFor(channel.commands, type, situation.person, situation.place);
}

function isSeen({ place, seenBy }: Entry): boolean {
  return place === situation.place && (seenBy === null || seenBy === situation.person);
}

function actionsFor(entry: Entry): EntryActions {
  return {
    mentions,
    press: (component, values) => conversation.press(situation, entry, component, values),
    fileUrl: (url) => entry.files.get(url.replace(/^attachment:\/\//, "")) ?? null,
    showPicture: openPictureDialog,
    useAgain: (line) => composer.fill(line),
    dismiss: () => conversation.remove(entry),
    showJson: () => openJsonDialog(entry),
    openMenu: (at) => openEntryMenu(entry, at),
  };
}

function openEntryMenu(entry: Entry, at: Point): void {
  const apps = here(CommandType.Message).map((command) => ({
    label: inLanguage(command, situation.locale).shown,
    run: () => void conversation.runMessageCommand(situation, command, entry),
  }));
  const groups: readonly MenuGroup[] = [
    { title: "Apps", items: apps },
    {
      title: "Message",
      items: [
        {
          label: "Copy text",
          run: () => void navigator.clipboard.writeText(messages.textOf(entry)),
        },
        { label: "Show JSON", run: () => openJsonDialog(entry) },
      ],
    },
  ];
  openMenu(
    at,
    groups.filter(({ items }) => items.length > 0),
  );
}

function show(change: Partial<Situation>): void {
  situation = { ...situation, ...change };
  const { place } = situation;
  const name = byId("channel-name", HTMLElement);
  name.replaceChildren(drawIcon(place.guild ? "hash" : "at"), place.name);
  byId("channel-topic", HTMLElement).textContent = place.topic;
  document.title = `${channelName(place)} · Verbatim playground`;
  composer.setPlace(place.guild ? channelName(place) : `@${place.name}`);
  showWelcome(place, channel, (line) => {
    composer.fill(line);
    composer.send();
  });
  messages.showAll(conversation.entries.filter(isSeen));
}

setUpSidebar({
  onPlace: (place) => show({ place }),
  onPerson: (person) => show({ person }),
  onLocale: (locale) => show({ locale }),
});
const send = byId("send", HTMLButtonElement);
send.append(drawIcon("send"));
send.addEventListener("click", () => composer.send());
show({});
composer.focus();
typeAnywhere(() => composer.focus());
document.documentElement.dataset.ready = "true";
