import { expect, test } from "vitest";
import type { Opened } from "../library-contract.ts";

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

  test("servers have settings of their own", async () => {
    const { settings } = use().library;
    await settings.change("100", { story: "harbour" });
    expect(await settings.read("200")).toEqual(NONE);
  });
}
