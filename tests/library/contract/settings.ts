import { expect, test } from "vitest";
import type { Opened } from "../library-contract.ts";
import { feed } from "./made.ts";

const NONE = {
  story: null,
  language: null,
  serverLocale: null,
  announceChannel: null,
  cooldown: null,
};

export function settingsContract(use: () => Opened): void {
  test("a server that never chose has chosen nothing", async () => {
    expect(await use().library.settings.read("100")).toEqual(NONE);
  });

  test("what is given is changed and the rest stays", async () => {
    const { library, another } = use();
    await library.settings.change("100", { story: "harbour", cooldown: 2.5 });
    const changed = await library.settings.change("100", {
      language: "nl",
      serverLocale: "de",
      story: null,
    });
    expect(changed).toEqual({ ...NONE, language: "nl", serverLocale: "de", cooldown: 2.5 });
    expect(await (await another()).settings.read("100")).toEqual(changed);
    expect(await library.settings.change("100", {})).toEqual(changed);
  });

  test("two that change different fields at once both get their way", async () => {
    const { library, another } = use();
    const second = await another();
    await Promise.all([
      library.settings.change("100", { story: "harbour" }),
      second.settings.change("100", { language: "nl" }),
    ]);
    expect(await library.settings.read("100")).toEqual({
      ...NONE,
      story: "harbour",
      language: "nl",
    });
  });

  test("the language of a server is noted where settings or feeds of it are kept", async () => {
    const { library, another } = use();
    await library.settings.change("100", { cooldown: 2 });
    await library.feeds.follow(feed({ server: "200" }));
    for (const server of ["100", "200"]) {
      expect(await library.settings.noteLocale(server, "de")).toBe(true);
      expect(await library.settings.noteLocale(server, "pt-BR")).toBe(true);
      expect((await (await another()).settings.read(server)).serverLocale).toBe("pt-BR");
    }
    expect(await library.settings.read("100")).toEqual({
      ...NONE,
      cooldown: 2,
      serverLocale: "pt-BR",
    });
  });

  test("nothing is noted of a server that nothing is kept of, or kept no more", async () => {
    const { library } = use();
    await library.settings.change("200", { cooldown: 2 });
    await library.feeds.follow(feed({ server: null }));
    expect(await library.settings.noteLocale("100", "de")).toBe(false);
    const [forgotten] = await Promise.all([
      library.servers.forget("200"),
      library.settings.noteLocale("200", "de"),
    ]);
    expect(forgotten).toBeUndefined();
    expect(await library.settings.read("200")).toEqual(NONE);
    expect(await library.servers.known()).toEqual([]);
  });

  test("a language that is known is not written again", async () => {
    const { library } = use();
    await library.settings.change("100", { serverLocale: "de" });
    const number = await library.changes.latest();
    expect(await library.settings.noteLocale("100", "de")).toBe(false);
    expect(await library.changes.since(number)).toEqual([]);
    expect(await library.settings.noteLocale("100", "fr")).toBe(true);
    expect(await library.changes.since(number)).toMatchObject([{ story: null, server: "100" }]);
  });

  test("servers have settings of their own", async () => {
    const { settings } = use().library;
    await settings.change("100", { story: "harbour" });
    expect(await settings.read("200")).toEqual(NONE);
  });
}
