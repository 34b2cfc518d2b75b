import fc from "fast-check";
import type { Library } from "#library/library.ts";
import { LibraryError } from "#library/library-error.ts";
import { article, correction, feed, story } from "../../library/contract/made.ts";
import { homes } from "../../library/homes/all-homes.ts";
import type { Place } from "../../library/homes/home.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { hostileLine } from "../input/text-recipe.ts";

/** Statements and signs of SQL, in what a text may be. */
const sqlText = fc.oneof(
  fc.constantFrom(
    "'; drop table articles; --",
    "'; delete from settings where server <> '",
    "x'); update stories set server = null; --",
    "' or '1'='1",
    '" or ""="',
    "$1",
    "$$; drop table feeds; $$",
    "\\'; truncate corrections; --",
    "%",
    "kept",
    "100' --",
    "1; attach database '/tmp/x' as y",
    "/* */",
  ),
  hostileLine,
);

const DOES = ["story", "article", "correction", "settings", "feed", "servers", "analyses"] as const;

interface Written {
  readonly home: number;
  readonly does: (typeof DOES)[number];
  readonly texts: readonly [string, string, string];
}

/** Whose things must stay as they are whatever another server writes. */
const KEEPER = "100";
const STRANGER = "666";

export default defineEntrance<Written>({
  name: "library",
  takes: `SQL-shaped text in every field of the library (${homes.map(({ name }) => name).join(", ")})`,
  inputs: fc.record({
    home: fc.nat(homes.length - 1),
    does: fc.constantFrom(...DOES),
    texts: fc.tuple(sqlText, sqlText, sqlText),
  }),
  open: async () => {
    const opened = await Promise.all(homes.map(({ newPlace }) => newPlace().then(filled)));
    return {
      knock: async ({ home, does, texts }, pace) => {
        const { library, before } = opened[home]!;
        // PGlite, which serves tests alone, takes a byte order mark at the start of a text away.
        if (homes[home]!.name === "PGlite" && texts.some((text) => text.startsWith("\uFEFF")))
          return;
        const size = texts.join("").length;
        await pace.within(does, size, () => write(library, does, texts));
        promise("what another server keeps stays", (await keptIn(library)) === before, does);
      },
      close: async () => {
        for (const { library, place } of opened) {
          await library.close();
          await place.remove();
        }
      },
    };
  },
});

async function filled(place: Place): Promise<{ place: Place; library: Library; before: string }> {
  const library = await place.open();
  await library.stories.create(story("kept", KEEPER));
  await library.stories.create(story("own", STRANGER));
  await library.articles.put("kept", [article("one")]);
  await library.corrections.add(correction({ story: "kept", server: KEEPER }));
  await library.settings.change(KEEPER, { story: "kept", cooldown: 3 });
  await library.feeds.follow(feed({ story: "kept", server: KEEPER }));
  return { place, library, before: await keptIn(library) };
}

async function keptIn({ stories, articles, corrections, settings, feeds }: Library) {
  return JSON.stringify([
    await stories.find("kept"),
    (await stories.visibleTo(KEEPER)).filter(({ server }) => server === KEEPER),
    await articles.read("kept"),
    await corrections.list("kept", KEEPER),
    await settings.read(KEEPER),
    await feeds.list(KEEPER),
  ]);
}

/** A home keeps a text as it is or refuses it. */
async function write(library: Library, does: Written["does"], texts: Written["texts"]) {
  try {
    await written(library, does, texts);
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    const isRefused = /NUL character|half a character|no story|Cannot keep/u.test(error.message);
    promise("a text is kept or refused for what it is", isRefused, error.message);
  }
}

async function written(
  { stories, articles, corrections, settings, feeds, servers, analyses }: Library,
  does: Written["does"],
  [first, second, third]: Written["texts"],
): Promise<void> {
  switch (does) {
    case "story": {
      const info = { id: "own", title: first, description: second, aliases: { [third]: [first] } };
      promise("a story is changed", await stories.change(info));
      const found = await stories.find("own");
      promise("a title comes back", found?.title === first, found?.title);
      await stories.find(first);
      if (first !== "kept") promise("no other is removed", !(await stories.remove(first)), first);
      return;
    }
    case "article": {
      await articles.put("own", [
        { ...article("a", first), title: second, outlet: third, url: first },
      ]);
      const [read] = await articles.read("own");
      promise(
        "an article comes back",
        read?.source === first && read.title === second,
        read?.source,
      );
      promise(
        "no other is removed",
        second === "a" || !(await articles.remove("own", second)),
        second,
      );
      return;
    }
    case "correction": {
      const made = await corrections.add(
        correction({
          story: "own",
          server: STRANGER,
          kind: first,
          anchor: { [second]: third },
          by: third,
        }),
      );
      const listed = await corrections.list("own", STRANGER);
      promise(
        "a correction comes back",
        JSON.stringify(listed.at(-1)) === JSON.stringify(made),
        made.kind,
      );
      promise("it is undone once", await corrections.undo(STRANGER, made.id, first));
      return;
    }
    case "settings": {
      const changed = await settings.change(STRANGER, {
        story: first,
        language: second,
        announceChannel: third,
      });
      promise(
        "settings come back",
        changed.story === first && changed.announceChannel === third,
        changed.story,
      );
      await settings.read(first);
      return;
    }
    case "feed": {
      const followed = await feeds.follow(
        feed({ story: "own", server: STRANGER, url: first, words: [second], channel: third }),
      );
      if (followed !== null)
        promise("it is followed no more", await feeds.unfollow(STRANGER, followed.id));
      return;
    }
    case "servers": {
      await servers.left(first);
      if (first !== KEEPER && first !== STRANGER) await servers.forget(first);
      return;
    }
    case "analyses": {
      await analyses.put("own", first, new Map([[second, third]]));
      const read = await analyses.read("own", first, [second]);
      promise("an analysis comes back", read.get(second) === third, read.get(second));
      await analyses.keepOnly("own", first, new Set());
      await analyses.keepOnlyStories(first, new Set([second]));
      return;
    }
  }
}
