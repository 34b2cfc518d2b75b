import type { NewArticle } from "#library/contract/articles.ts";
import type { NewCorrection } from "#library/contract/corrections.ts";
import type { NewFeed } from "#library/contract/feeds.ts";
import type { KeptStory } from "#library/contract/stories.ts";

export function story(id: string, server: string | null = null): KeptStory {
  return { id, server, title: `The story ${id}`, description: null, aliases: {} };
}

export function article(id: string, source = `The mayor spoke of ${id}.`): NewArticle {
  return {
    id,
    title: `Title ${id}`,
    outlet: null,
    author: "Ada Quill",
    url: null,
    published: "2026-02-28",
    hash: `hash of ${source.length}`,
    nearKey: "near",
    format: ".md",
    source,
  };
}

export function correction(parts: Partial<NewCorrection> = {}): NewCorrection {
  return {
    story: "harbour",
    server: "100",
    kind: "speaker",
    anchor: { words: "“We can’t,”", before: null, at: [1, 2.5] },
    what: { speaker: "Ada Quill" },
    by: "7",
    ...parts,
  };
}

export function feed(parts: Partial<NewFeed> = {}): NewFeed {
  return {
    story: "harbour",
    server: "100",
    url: "https://norwick.example/feed",
    words: ["harbour", "Hafen"],
    channel: "55",
    nextLookAt: "2026-03-01T12:00:00.000Z",
    ...parts,
  };
}
