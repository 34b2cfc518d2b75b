import { sourcesVersion } from "./sources-version.ts";

/** Everything an analysis depends on beside the article, and the files that write analyses down. */
const SOURCES = ["src/analysis", "src/story", "src/text", "src/app/stories/packed"];

/** Names the state of the analyser. */
export function analyserVersion(root?: string): Promise<string> {
  return sourcesVersion(SOURCES, root);
}
