import { promise } from "../entrance.ts";

/** A terminal obeys control characters; of them only the end of a line and the tab are wanted. */
const CONTROL = /[^\P{Cc}\n\t]/u;

export function checkTerminalText(shown: string): void {
  const at = shown.search(CONTROL);
  promise(
    "no control character reaches the terminal",
    at === -1,
    JSON.stringify(shown.slice(Math.max(0, at - 60), at + 20)),
  );
}
