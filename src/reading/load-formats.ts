import { readdirSync } from "node:fs";
import { z } from "zod";
import type { ArticleFormat } from "./article-format.ts";

const formatModule = z.object({
  default: z.object({
    name: z.string().min(1),
    extensions: z.array(z.string().regex(/^\.[a-z0-9]+$/)).min(1),
    decode: functionOf<NonNullable<ArticleFormat["decode"]>>().optional(),
    read: functionOf<ArticleFormat["read"]>(),
  }),
});

function functionOf<Shape>() {
  return z.custom<Shape>((value) => typeof value === "function", { error: "expected a function" });
}

/**
 * Every format in a folder by the file extension it reads. A file there that exports something
 * else, or claims an extension that another has, stops the start with its path.
 */
export async function loadFormats(
  folder: URL,
  load: (file: string) => Promise<unknown>,
): Promise<ReadonlyMap<string, ArticleFormat>> {
  const formats = new Map<string, ArticleFormat>();
  for (const file of readdirSync(folder).toSorted()) {
    if (!file.endsWith(".ts")) continue;
    const url = new URL(file, folder);
    const format = checkedFormat(url, await load(file));
    for (const extension of format.extensions) {
      const other = formats.get(extension);
      if (other) throw cannotLoad(url, `${extension} is already read by ${other.name}`);
      formats.set(extension, format);
    }
  }
  return formats;
}

function checkedFormat(url: URL, module: unknown): ArticleFormat {
  const parsed = formatModule.safeParse(module);
  if (!parsed.success) throw cannotLoad(url, `it exports no format (${where(parsed.error)})`);
  return parsed.data.default;
}

function where(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
}

function cannotLoad(url: URL, reason: string): Error {
  return new Error(`Cannot load the article format ${url.pathname}: ${reason}`);
}
