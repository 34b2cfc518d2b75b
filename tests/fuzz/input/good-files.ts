import { readFileSync } from "node:fs";
import { join } from "node:path";

const sample = join(import.meta.dirname, "../../../data/stories/legend-and-ye/articles");

/** An article of the sample story, as it is. */
export function goodFile(name: string): string {
  return readFileSync(join(sample, name), "utf8");
}
