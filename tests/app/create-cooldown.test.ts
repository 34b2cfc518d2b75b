import { describe, expect, it } from "vitest";
import { createCooldown } from "#app/create-cooldown.ts";
import type { Scope } from "#interactions/request.ts";

const nothing = {
  story: null,
  language: null,
  serverLocale: null,
  announceChannel: null,
  cooldown: null,
};

function scope(user: string | null, guild: string | null = "1"): Scope {
  const asker = { user, isModerator: false };
  return { guild, story: null, locale: "en-GB", serverLocale: null, asker };
}

function cooldown(seconds: number, chosen: number | null = null) {
  let time = 1_000_000;
  const settings = { read: async () => ({ ...nothing, cooldown: chosen }) };
  const wait = createCooldown(settings, seconds, () => time);
  const pass = (by: number) => {
    time += by * 1000;
  };
  return { wait, pass };
}

describe("createCooldown", () => {
  it("lets twenty questions pass, then one for each time that is over", async () => {
    const { wait, pass } = cooldown(3);
    for (let asked = 0; asked < 20; asked++) expect(await wait(scope("ada"))).toBe(0);
    expect(await wait(scope("ada"))).toBe(3);
    pass(2);
    expect(await wait(scope("ada"))).toBe(1);
    pass(1);
    expect(await wait(scope("ada"))).toBe(0);
    expect(await wait(scope("ada"))).toBe(3);
  });

  it("gives everything back after a rest", async () => {
    const { wait, pass } = cooldown(3);
    for (let asked = 0; asked < 20; asked++) await wait(scope("ada"));
    pass(60);
    for (let asked = 0; asked < 20; asked++) expect(await wait(scope("ada"))).toBe(0);
  });

  it("keeps the time a server chose between any two questions", async () => {
    const { wait, pass } = cooldown(1, 30);
    expect(await wait(scope("ada"))).toBe(0);
    expect(await wait(scope("ada"))).toBe(30);
    pass(30);
    expect(await wait(scope("ada"))).toBe(0);
  });

  it("counts each person alone", async () => {
    const { wait } = cooldown(1, 30);
    expect(await wait(scope("ada"))).toBe(0);
    expect(await wait(scope("bo"))).toBe(0);
  });

  it("lets everybody pass where there is none, and those nobody knows", async () => {
    const off = cooldown(0);
    const strict = cooldown(1, 30);
    for (let asked = 0; asked < 50; asked++) {
      expect(await off.wait(scope("ada", null))).toBe(0);
      expect(await strict.wait(scope(null))).toBe(0);
    }
  });
});
