import { z } from "zod";

const place = z.object({ line: z.number(), column: z.number() });
const report = z.object({
  files: z.record(
    z.string(),
    z.object({
      source: z.string(),
      mutants: z.array(
        z.object({
          status: z.string(),
          mutatorName: z.string(),
          replacement: z.string().optional(),
          location: z.object({ start: place, end: place }),
        }),
      ),
    }),
  ),
});

const NOTICED = ["Killed", "Timeout"];
const LIVED = ["Survived", "NoCoverage"];
const MOST = 60;

/** Prints the mutants of Stryker's report that no test noticed, and the share that one did. */
export function printReport(room: string, json: string): void {
  let noticed = 0;
  let lived = 0;
  for (const [file, { source, mutants }] of Object.entries(report.parse(JSON.parse(json)).files)) {
    const lines = source.split("\n");
    noticed += mutants.filter(({ status }) => NOTICED.includes(status)).length;
    for (const { status, replacement = "", location } of mutants) {
      if (!LIVED.includes(status)) continue;
      lived++;
      const { start, end } = location;
      const line = lines[start.line - 1] ?? "";
      const before = line.slice(
        start.column - 1,
        start.line === end.line ? end.column - 1 : undefined,
      );
      const untried = status === "NoCoverage" ? " (never run)" : "";
      write(`${file}:${start.line} ${short(before)} → ${short(replacement)}${untried}`);
    }
  }
  const share = ((100 * noticed) / (noticed + lived)).toFixed(1);
  write(`${room}: ${noticed} of ${noticed + lived} mutants noticed, ${share} %`);
}

function short(code: string): string {
  return code.replace(/\s+/g, " ").slice(0, MOST);
}

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}
