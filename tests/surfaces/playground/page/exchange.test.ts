import { describe, expect, it } from "vitest";
import { giveCommandIds } from "#surfaces/playground/give-command-ids.ts";
import { channels } from "#surfaces/playground/page/discord/channels.ts";
import { type Entry, newEntry } from "#surfaces/playground/page/discord/entry.ts";
import { Exchange } from "#surfaces/playground/page/discord/exchange.ts";
import {
  commandInteraction,
  componentInteraction,
} from "#surfaces/playground/page/discord/interactions.ts";
import { writtenMessage } from "#surfaces/playground/page/discord/messages.ts";
import { personas } from "#surfaces/playground/page/discord/personas.ts";
import type { OutcomeLine } from "#surfaces/playground/page/discord/wire.ts";

const act = { id: "1", person: personas[0], place: channels[0], locale: "en-US" };
const [command] = giveCommandIds([{ name: "people", description: "The people" }]);
const picture = { name: "a.png", contentType: "image/png", base64: "AAAA" };

/** Lines of an answer to a command, or to a press when there is a pressed message. */
function play(lines: readonly OutcomeLine[], pressed: Entry | null = null) {
  if (!command) throw new Error("no command");
  const put: Entry[] = [];
  const failed: Entry[] = [];
  const removed: Entry[] = [];
  const modals: unknown[] = [];
  const interaction = pressed
    ? componentInteraction(act, pressed.message, { type: 2, custom_id: "a" }, null)
    : commandInteraction(act, command, []);
  let id = 1;
  const exchange = new Exchange(act, interaction, null, pressed, {
    newId: () => String(++id),
    put: (entry) => put.push(entry),
    remove: (entry) => removed.push(entry),
    fail: (entry) => failed.push(entry),
    openModal: (modal) => modals.push(modal),
  });
  for (const line of lines) exchange.take(line);
  return { shown: [...new Set(put)], removed, failed, modals };
}

const textOf = (entry: Entry | undefined) =>
  entry?.message.components?.map((component) => "content" in component && component.content);

function answer(type: 4 | 7, content: string, flags = 32768): OutcomeLine {
  const data = { flags, components: [{ type: 10 as const, content }] };
  return { kind: "response", response: { type, data }, files: [] };
}

const written = () => newEntry(channels[0], writtenMessage(act, "before", new Date(0)));

describe("an answer", () => {
  it("becomes a message", () => {
    const { shown } = play([answer(4, "here")]);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ state: "sent", seenBy: null, message: { type: 20 } });
    expect(textOf(shown[0])).toEqual(["here"]);
  });

  it("that is private is seen by who asked", () => {
    expect(play([answer(4, "here", 32832)]).shown[0]?.seenBy).toBe(personas[0]);
  });

  it("that comes later shows the bot thinking, then takes its place", () => {
    const later: OutcomeLine = { kind: "response", response: { type: 5 }, files: [] };
    expect(play([later]).shown[0]).toMatchObject({ state: "thinking", message: { flags: 128 } });
    const message = { flags: 32768, components: [{ type: 10 as const, content: "now" }] };
    const { shown } = play([
      later,
      { kind: "followUp", target: "original", message, files: [picture] },
    ]);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({
      state: "sent",
      message: { flags: 32768, attachments: [{ filename: "a.png", size: 3 }] },
    });
    expect(shown[0]?.files.get("a.png")).toMatch(/^blob:/);
  });

  it("that was private stays so when its content comes later", () => {
    const { shown } = play([
      { kind: "response", response: { type: 5, data: { flags: 64 } }, files: [] },
      { kind: "followUp", target: "original", message: { flags: 32768 }, files: [] },
    ]);
    expect(shown[0]?.seenBy).toBe(personas[0]);
    expect(shown[0]?.message.flags).toBe(32832);
  });

  it("to a press changes the message that was pressed", () => {
    const pressed = written();
    const { shown } = play([answer(7, "after")], pressed);
    expect(shown).toEqual([pressed]);
    expect(textOf(pressed)).toEqual(["after"]);
    expect(pressed.traffic).toHaveLength(1);
  });

  it("to a press that comes later changes it then, or adds a message", () => {
    const later: OutcomeLine = { kind: "response", response: { type: 6 }, files: [] };
    const message = { components: [{ type: 10 as const, content: "after" }] };
    const pressed = written();
    play([later, { kind: "followUp", target: "original", message, files: [] }], pressed);
    expect(textOf(pressed)).toEqual(["after"]);
    const other = written();
    const { shown } = play([later, { kind: "followUp", target: "new", message, files: [] }], other);
    expect(shown).not.toContain(other);
    expect(textOf(shown[0])).toEqual(["after"]);
  });

  it("that is told to one person alone takes the place of what was announced to all", () => {
    const message = { flags: 32832, components: [{ type: 10 as const, content: "sorry" }] };
    const { shown, removed } = play([
      { kind: "response", response: { type: 5 }, files: [] },
      { kind: "followUp", target: "instead", message, files: [] },
    ]);
    expect(removed).toEqual([shown[0]]);
    expect(shown[1]).toMatchObject({ state: "sent", seenBy: personas[0] });
    expect(textOf(shown[1])).toEqual(["sorry"]);
  });

  it("that is a form opens it", () => {
    const data = { title: "Correct", custom_id: "a", components: [] };
    const { modals, shown } = play([{ kind: "response", response: { type: 9, data }, files: [] }]);
    expect(modals).toEqual([data]);
    expect(shown).toEqual([]);
  });
});

describe("no answer", () => {
  const error: OutcomeLine = { kind: "error", error: "Cannot answer" };

  it("to a command leaves a private note", () => {
    const { shown } = play([error]);
    expect(shown[0]).toMatchObject({ state: "failed", seenBy: personas[0] });
  });

  it("to a press is shown at its message, which stays as it was", () => {
    const pressed = written();
    const { failed, shown } = play([error], pressed);
    expect(failed).toEqual([pressed]);
    expect(shown).toEqual([]);
    expect(pressed.message.content).toBe("before");
  });

  it("after a promise of one takes its place", () => {
    const { shown } = play([{ kind: "response", response: { type: 5 }, files: [] }, error]);
    expect(shown).toHaveLength(1);
    expect(shown[0]?.state).toBe("failed");
  });
});
