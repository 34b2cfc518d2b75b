import { sourcesVersion } from "./sources-version.ts";

/** Everything that reading an article depends on beside its file, and the file that writes articles down. */
const SOURCES = [
  "src/reading",
  "src/story",
  "src/text",
  "src/app/stories/create-article-memory.ts",
  "package-lock.json",
];

/** Names the state of the reader, as `analyserVersion` that of the analyser. */
export function readerVersion(): Promise<string> {
  return sourcesVersion(SOURCES);
}
