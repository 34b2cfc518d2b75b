import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { backUp, restore } from "#library/back-up.ts";
import type { Library } from "#library/library.ts";
import { quotedIn, recordAt, said } from "../app/stories/record-at.ts";
import { article, correction, feed, story } from "./contract/made.ts";
import { homes } from "./homes/all-homes.ts";
import type { Place } from "./homes/home.ts";

let folder: string;
let file: string;
const places: Place[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-backup-"));
  file = join(folder, "backup.db");
});
afterEach(async () => {
  for (const place of places.splice(0)) await place.remove();
  rmSync(folder, { recursive: true });
});

async function newPlace(home: (typeof homes)[number]): Promise<Place> {
  const place = await home.newPlace();
  places.push(place);
  return place;
}

async function fill(library: Library): Promise<void> {
  const aliases = { "Ada Quill": ["the mayor"] };
  await library.stories.create({ ...story("harbour", "100"), aliases });
  await library.stories.create(story("public"));
  const many = Array.from({ length: 70 }, (_, at) => article(`a${at}`, `“Text ${at}”\n\n\tend`));
  await library.articles.put("harbour", many);
  const { id } = await library.corrections.add(correction());
  await library.corrections.add(correction({ server: null }));
  await library.corrections.undo("100", id, "8");
  await library.settings.change("100", { story: "harbour", cooldown: 1.5 });
  await library.feeds.follow(feed());
  await library.servers.left("300");
}

async function allOf(library: Library): Promise<object> {
  return {
    stories: await library.stories.all(),
    articles: await library.articles.read("harbour"),
    corrections: await library.corrections.list("harbour", "100"),
    settings: await library.settings.read("100"),
    feeds: await library.feeds.list("100"),
    left: await library.servers.leftBefore("2027-01-01T00:00:00.000Z"),
  };
}

const COUNTS = {
  stories: 2,
  articles: 70,
  corrections: 2,
  settings: 2,
  feeds: 1,
  left_servers: 1,
};

for (const from of homes) {
  for (const to of homes) {
    test(`a backup of ${from.name} restored into ${to.name} is all of it`, async () => {
      const place = await newPlace(from);
      const library = await place.open();
      await fill(library);
      const database = await place.database();
      expect(await backUp(database, file)).toEqual(COUNTS);
      await database.close();

      const other = await newPlace(to);
      const restored = await other.open();
      await restored.stories.create(story("gone"));
      const target = await other.database();
      const before = readFileSync(file);
      expect(await restore(target, file, { replace: true })).toEqual(COUNTS);
      expect(readFileSync(file)).toEqual(before);
      expect(await allOf(restored)).toEqual(await allOf(library));
      const ids = (await library.corrections.list("harbour", "100")).map(({ id }) => id);
      expect((await restored.corrections.add(correction())).id).toBeGreaterThan(Math.max(...ids));
      await target.close();
      for (const each of [library, restored]) await each.close();
    }, 60_000);
  }
}

describe("a running bot", () => {
  test("goes on while it is backed up, and answers from the backup that is put back", async () => {
    const at = recordAt();
    const record = await at.open();
    record.watch();
    await record.library.stories.create(story("harbour"));
    await record.library.articles.put("harbour", [article("one", said("We closed the gate"))]);
    expect(await quotedIn(record, "harbour")).toEqual(["We closed the gate"]);
    const place = { databaseUrl: null, databaseFile: join(at.folder, "kept", "verbatim.db") };
    const { openDatabase } = await import("#library/open-library.ts");
    const tool = await openDatabase(place);
    const writing = record.library.corrections.add(correction());
    await backUp(tool, file);
    await writing;

    await record.library.articles.put("harbour", [article("one", said("The gate is open"))]);
    await vi.waitFor(
      async () => expect(await quotedIn(record, "harbour")).toEqual(["The gate is open"]),
      { timeout: 10_000 },
    );
    await restore(tool, file, { replace: true });
    await vi.waitFor(
      async () => expect(await quotedIn(record, "harbour")).toEqual(["We closed the gate"]),
      { timeout: 10_000 },
    );
    await tool.close();
    await at.remove();
  });
});

describe("what cannot be done is told, and nothing is lost", () => {
  test("a file that is there already is not written over", async () => {
    writeFileSync(file, "precious");
    const database = await (await newPlace(homes[0]!)).database();
    await expect(backUp(database, file)).rejects.toThrow(
      `Cannot back up: ${file} is there already`,
    );
    await database.close();
    expect(readFileSync(file, "utf8")).toBe("precious");
  });

  test("a backup that cannot be written leaves no file", async () => {
    const database = await (await newPlace(homes[0]!)).database();
    const nowhere = "/dev/null/backup.db";
    await expect(backUp(database, nowhere)).rejects.toThrow(/^Cannot back up: /);
    await database.close();
    expect(existsSync(nowhere)).toBe(false);
  });

  test("a library that holds something is replaced only when that is said", async () => {
    const place = await newPlace(homes[0]!);
    const [library, database] = [await place.open(), await place.database()];
    await backUp(database, file);
    await fill(library);
    await expect(restore(database, file, { replace: false })).rejects.toThrow(
      "Cannot restore: the library holds 2 stories, 70 articles, 2 corrections, 2 settings, 1 feeds, 1 left_servers; --replace puts the backup in their place",
    );
    expect(await library.stories.all()).toHaveLength(2);
    for (const each of [library, database]) await each.close();
  });

  test.each([
    ["no file", null, /^Cannot restore: there is no file /],
    ["no backup", "This is a letter. ".repeat(500), /^Cannot read the backup .* is damaged/],
  ])("%s", async (_, text, message) => {
    if (text !== null) writeFileSync(file, text);
    const place = await newPlace(homes[0]!);
    const [library, database] = [await place.open(), await place.database()];
    await fill(library);
    await expect(restore(database, file, { replace: true })).rejects.toThrow(message);
    expect(await library.stories.all()).toHaveLength(2);
    for (const each of [library, database]) await each.close();
  });
});
