import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { assetsFolder } from "#presenters/record/assets-folder.ts";
import { type RecordLinks, servedLinks } from "#presenters/record/record-links.ts";
import { type DrawPage, recordPages } from "#presenters/record/record-pages.ts";
import { recordPaths } from "#presenters/record/record-paths.ts";
import type { RecordedStory } from "#presenters/record/recorded-story.ts";
import { MOST_HITS, searchHit } from "#presenters/record/search-hit.ts";
import type { Story } from "#story/story.ts";
import { ownContentOnly } from "../own-content-only.ts";
import { serveFiles } from "../serve-files.ts";

export interface RecordOptions {
  /** The story that is shown where none is named; null when there is none. */
  readonly first: () => Promise<RecordedStory | null>;
  /** A story that anyone may see; null for any other. */
  readonly find: (story: string) => Promise<RecordedStory | null>;
}

/** Longer than any line one remembers. */
const LONGEST_SEARCH = 300;

/** The record, to be read: `GET /record`, `/record/<story>` and the pages below it. It changes nothing. */
export function createRecord({ first, find }: RecordOptions): Hono {
  const app = new Hono();
  const pagesOf = pageKeeper();
  app.use("/record/*", secureHeaders(ownContentOnly));
  app.route("/record-assets", serveFiles(assetsFolder));
  app.get("/record", async (c) => {
    const known = await first();
    return known === null
      ? c.text("Cannot show the record: there is no story", 404)
      : c.redirect(servedLinks(known.story.info.id).story);
  });
  app.get("/record/:story/search", async (c) => {
    const known = await find(c.req.param("story"));
    if (known === null) return c.json([], 404);
    const links = servedLinks(known.story.info.id);
    const typed = (c.req.query("q") ?? "").slice(0, LONGEST_SEARCH);
    const hits = typed.trim() === "" ? [] : known.complete(typed, MOST_HITS);
    return c.json(hits.map((hit) => searchHit(hit, links.quotation(hit))));
  });
  app.get("/record/:story/:path{.+}?", async (c) => {
    const known = await find(c.req.param("story"));
    const { pages, links } = known === null ? NOTHING : pagesOf(known.story);
    const page = pages.get(c.req.param("path") ?? recordPaths.story);
    if (page === undefined) return c.text("Cannot show the page: there is none of this name", 404);
    return c.html(await page(links));
  });
  return app;
}

interface Kept {
  readonly pages: ReadonlyMap<string, DrawPage>;
  readonly links: RecordLinks;
}

const NOTHING: Kept = { pages: new Map(), links: servedLinks("") };

/** Lists the pages of a story once, until the story changes. */
function pageKeeper(): (story: Story) => Kept {
  const kept = new WeakMap<Story, Kept>();
  return (story) => {
    const known = kept.get(story);
    if (known) return known;
    const made = { pages: recordPages(story), links: servedLinks(story.info.id) };
    kept.set(story, made);
    return made;
  };
}
