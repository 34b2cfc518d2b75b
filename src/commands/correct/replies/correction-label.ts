import type { MadeCorrection } from "#interactions/desk.ts";
import type { Messages } from "#languages/en.ts";
import { runsOf } from "#languages/inline.ts";
import { changeWords } from "./change-words.ts";

/** A correction as plain text: its day, then what it says. */
export function correctionLabel({ on, change }: MadeCorrection, say: Messages): string {
  const words = runsOf(changeWords(change, say)).map((run) => {
    if (typeof run === "string") return run;
    return "date" in run ? run.date : "text" in run ? run.text : "";
  });
  return `${on} · ${words.join("")}`;
}
