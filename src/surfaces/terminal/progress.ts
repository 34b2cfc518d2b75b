import type { Writable } from "node:stream";
import { stripControls } from "#presenters/terminal/strip-controls.ts";
import type { Ingested } from "./ingest.ts";

/** Shows how far a long run has come. */
export interface Progress {
  readonly done: (name: string, result: Ingested) => void;
  readonly end: () => void;
}

const SIGNS: Readonly<Record<Ingested["kind"], string>> = { added: "+", held: "=", failed: "!" };
const BAR = 24;

/** A line an item, as logs and pipes need it. */
export function progressLines(output: Writable): Progress {
  return {
    done: (name, { kind, about }) => {
      output.write(`${SIGNS[kind]} ${stripControls(`${name}: ${about}`)}\n`);
    },
    end: () => undefined,
  };
}

/** One line that is drawn anew, at most ten times a second: `[######------] 12 of 24, 1 failed`. */
export function progressBar(output: Writable, all: number, now: () => number): Progress {
  let [count, failed, drawn] = [0, 0, Number.NEGATIVE_INFINITY];
  const draw = () => {
    const filled = "#".repeat(Math.round((BAR * count) / all)).padEnd(BAR, "-");
    const failures = failed === 0 ? "" : `, ${failed} failed`;
    output.write(`\r[${filled}] ${count} of ${all}${failures}`);
  };
  return {
    done: (_, { kind }) => {
      count += 1;
      if (kind === "failed") failed += 1;
      if (now() - drawn < 100 && count < all) return;
      drawn = now();
      draw();
    },
    end: () => output.write("\n"),
  };
}
