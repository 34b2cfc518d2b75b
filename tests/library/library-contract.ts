import { afterEach, beforeEach, describe } from "vitest";
import type { Library } from "#library/library.ts";
import { analysesContract } from "./contract/analyses.ts";
import { articlesContract } from "./contract/articles.ts";
import { changesContract } from "./contract/changes.ts";
import { correctionsContract } from "./contract/corrections.ts";
import { feedsContract } from "./contract/feeds.ts";
import { serversContract } from "./contract/servers.ts";
import { settingsContract } from "./contract/settings.ts";
import { storiesContract } from "./contract/stories.ts";
import { textContract } from "./contract/text.ts";
import type { Home, Place } from "./homes/home.ts";

/** A library at an empty place, as each test of the contract begins with. */
export interface Opened {
  readonly library: Library;
  /** The same place as another process opens it. */
  readonly another: () => Promise<Library>;
  readonly setTime: (time: string) => void;
}

/** PGlite takes seconds for its first place. In ms. */
const STARTS = 60_000;

/** What every home of the library keeps to. */
export function libraryContract(home: Home): void {
  let place: Place;
  let opened: Library[];
  let time: Date;
  let library: Library;
  const open = async () => {
    const made = await place.open(() => time);
    opened.push(made);
    return made;
  };
  beforeEach(async () => {
    place = await home.newPlace();
    time = new Date("2026-03-01T12:00:00Z");
    opened = [];
    library = await open();
  }, STARTS);
  afterEach(async () => {
    await Promise.all(opened.map((each) => each.close()));
    await place.remove();
  });
  const use = (): Opened => ({
    library,
    another: open,
    setTime: (at) => {
      time = new Date(at);
    },
  });
  describe("stories", () => storiesContract(use));
  describe("articles", () => articlesContract(use));
  describe("analyses", () => analysesContract(use));
  describe("corrections", () => correctionsContract(use));
  describe("settings", () => settingsContract(use));
  describe("feeds", () => feedsContract(use));
  describe("servers", () => serversContract(use));
  describe("changes", () => changesContract(use));
  describe("text", () => textContract(use));
}
