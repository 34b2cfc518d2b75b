import { readFile } from "node:fs";
import { stat } from "node:fs/promises";
import { promisify } from "node:util";
import type { FileStamp, ReadFailure, SourceFile } from "#story/source-file.ts";

/** A larger file is no news article, and reading it would stall the others. In bytes. */
const LARGEST_ARTICLE = 2_000_000;

/** Without a handle a file, which doubles the cost of ten thousand small ones. */
const readWhole = promisify(readFile);

/** What tells whether a file changed, when it may be an article. */
export function stampFile(path: string, name: string): Promise<FileStamp | ReadFailure> {
  return orFailure(name, async () => {
    const found = await stat(path);
    if (found.isDirectory()) return failure(name, "it is a folder");
    if (found.size > LARGEST_ARTICLE) {
      return failure(name, `it is larger than ${LARGEST_ARTICLE} bytes`);
    }
    return { name, size: found.size, modified: found.mtimeMs, changed: found.ctimeMs };
  });
}

/** A file under the name it has for people. */
export function loadFile(path: string, name: string): Promise<SourceFile | ReadFailure> {
  return orFailure(name, async () => ({ name, bytes: await readWhole(path) }));
}

async function orFailure<Result>(
  name: string,
  work: () => Promise<Result>,
): Promise<Result | ReadFailure> {
  try {
    return await work();
  } catch (error) {
    const code = errorCode(error);
    if (code === null) throw error;
    return failure(name, reasons[code] ?? `the system says ${code}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "it may not be opened",
};

function failure(file: string, reason: string): ReadFailure {
  return { file, message: `Cannot read ${file}: ${reason}` };
}

/** The system's name for an error of the file system; null for any other error. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : null;
}
