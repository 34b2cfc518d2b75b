import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import type { Fetcher } from "#intake/fetch/create-fetcher.ts";
import { type AttachedFile, LARGEST_ATTACHMENT } from "#interactions/option-spec.ts";
import type { SourceFile } from "#story/source-file.ts";

/** What an article's file may be sent as; the ending of its name says what it is. */
const TYPES = [
  "text/plain",
  "text/markdown",
  "text/html",
  "application/xhtml+xml",
  "application/json",
  "application/octet-stream",
];

/**
 * The bytes of a file that somebody attached, from where Discord keeps it; the playground's address
 * holds the file itself (`data:…;base64,…`). @throws CannotFetch
 */
export async function fetchAttachment(
  { name, url, size }: AttachedFile,
  fetch: Fetcher,
): Promise<SourceFile> {
  const [, held] = /^data:[^,]{0,100};base64,([A-Za-z0-9+/=]*)$/.exec(url) ?? [];
  const bytes = held === undefined ? null : Buffer.from(held, "base64");
  if ((bytes?.length ?? size) > LARGEST_ATTACHMENT)
    throw new CannotFetch(name, ({ tooLarge }) => tooLarge(LARGEST_ATTACHMENT / 1e6));
  if (bytes !== null) return { name, bytes };
  const fetched = await fetch(url, { types: TYPES });
  if (fetched === null) throw new CannotFetch(name, ({ nothingSent }) => nothingSent);
  return { name, bytes: fetched.bytes };
}
