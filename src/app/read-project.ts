import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** What `package.json` says of the project. */
export interface Project {
  readonly version: string;
  /** Where people read about it: its homepage, else its repository; null where it names neither. */
  readonly page: string | null;
}

const page = z.string().refine(isPlainAddress);

const shape = z.object({
  version: z.string(),
  homepage: page.nullish().catch(null),
  repository: z
    .union([z.string(), z.object({ url: z.string() }).transform(({ url }) => url)])
    .transform((url) => url.replace(/^git\+/, "").replace(/\.git$/, ""))
    .pipe(page)
    .nullish()
    .catch(null),
});

export function readProject(): Project {
  const path = join(import.meta.dirname, "..", "..", "package.json");
  const { version, homepage, repository } = shape.parse(JSON.parse(readFileSync(path, "utf8")));
  return { version, page: homepage ?? repository ?? null };
}

/** True for a web address without spaces, brackets and characters beyond ASCII. */
export function isPlainAddress(text: string): boolean {
  return /^https?:\/\/[\x21-\x7e]{1,200}$/.test(text) && !/[();<>]/.test(text);
}
