import { readFileSync } from "node:fs";
import { parse } from "dotenv";

/** In characters. In a larger file dotenv's pattern takes seconds over runs of white space. */
const LONGEST_ENV = 16_000;

/**
 * The variables of a file; none where it is missing.
 * @throws Error naming the file and the line that cannot be read.
 */
export function readEnvFile(path: string): Readonly<Record<string, string>> {
  const text = readIfThere(path);
  if (text.length > LONGEST_ENV) {
    throw new Error(`Cannot read ${path}: it is longer than ${LONGEST_ENV} characters`);
  }
  const values = parse(text);
  const inside = insideQuotes(Object.values(values));
  // dotenv passes over lines it cannot read; a mistyped variable would silently be unset.
  const bad = text.split("\n").findIndex((line) => !looksReadable(line, inside));
  if (bad !== -1) throw new Error(`Cannot read ${path}: line ${bad + 1} is not NAME=value`);
  return values;
}

/** The lines of quoted values that go over several: anything may stand there. */
function insideQuotes(values: readonly string[]): ReadonlySet<string> {
  const long = values.filter((value) => value.includes("\n"));
  return new Set(long.flatMap((value) => value.split("\n").map((line) => line.trim())));
}

function looksReadable(line: string, inside: ReadonlySet<string>): boolean {
  if (/^\s*(#|$)/.test(line) || /^\s*(export\s+)?[\w.-]+\s*[=:]/.test(line)) return true;
  return inside.has(
    line
      .trim()
      .replace(/["'`]$/, "")
      .trim(),
  );
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (code === "ENOENT") return "";
    throw new Error(`Cannot read ${path}: ${code === "EISDIR" ? "it is a folder" : String(code)}`);
  }
}
