import type { Writable } from "node:stream";
import { stripControls } from "#presenters/terminal/strip-controls.ts";
import type { Ingested } from "./ingest.ts";

/** Shows how far a long run has come, and tells each failure with its reason. */
export interface Progress {
  readonly done: (name: string, result: Ingested) => void;
  readonly end: () => void;
}

const SIGNS = { added: "+", held: "=" } as const;
const BAR = 24;

/** A line an item, as logs and pipes need it; failures are errors. */
export function progressLines(output: Writable, errors: Writable): Progress {
  return {
    done: (name, { kind, about }) => {
      if (kind === "failed") errors.write(`${stripControls(about)}\n`);
      else output.write(`${SIGNS[kind]} ${stripControls(`${name}: ${about}`)}\n`);
    },
    end: () => undefined,
  };
}

/**
 * One line that is drawn anew, at most ten times a second: `[######------] 12 of 24, 1 failed`. The
 * failures come below it at the end.
 */
export function progressBar(output: Writable, all: number, now: () => number): Progress {
  let [count, drawn] = [0, Number.NEGATIVE_INFINITY];
  const failed: string[] = [];
  const draw = () => {
    const filled = "#".repeat(Math.round((BAR * count) / all)).padEnd(BAR, "-");
    const failures = failed.length === 0 ? "" : `, ${failed.length} failed`;
    output.write(`\r[${filled}] ${count} of ${all}${failures}`);
  };
  return {
    done: (_, { kind, about }) => {
      count += 1;
      if (kind === "failed") failed.push(stripControls(about));
      if (now() - drawn < 100 && count < all) return;
      drawn = now();
      draw();
    },
    end: () => {
      output.write(["", ...failed, ""].join("\n"));
    },
  };
}
