import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { openTerminal } from "#app/open-terminal.ts";
import { runInTerminal } from "../../helpers/run-in-terminal.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { hostilePieces } from "../input/hostile-pieces.ts";
import { hostileLine } from "../input/text-recipe.ts";
import { checkTerminalText } from "../promises/check-terminal-text.ts";

const COMMANDS = [
  "who-said",
  "ask",
  "check",
  "quotes",
  "timeline",
  "facts",
  "people",
  "story",
  "sources",
  "help",
  "analyze",
  "articles list",
  "correct list",
  "correct quotation",
  "settings show",
  "constructor",
  "__proto__",
];
const FLAGS = [
  "--person",
  "--about",
  "--from",
  "--page",
  "--language",
  "--story",
  "--json",
  "--help",
  "--order",
  "-h",
  "--",
  "--x",
  "--__proto__",
];

interface Typed {
  readonly command: string;
  readonly words: readonly string[];
}

export default defineEntrance<Typed>({
  name: "command-line",
  takes: "words on the command line, over a story of hostile text",
  inputs: fc.record({
    command: fc.constantFrom(...COMMANDS),
    words: fc.array(fc.oneof(hostileLine, fc.constantFrom(...FLAGS, "Berg", "2031")), {
      maxLength: 5,
    }),
  }),
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), "verbatim-fuzz-"));
    writeStory(join(folder, "stories/odd"));
    const terminal = await openTerminal({
      STORIES: join(folder, "stories"),
      DATABASE_FILE: ":memory:",
      LOG_LEVEL: "silent",
    });
    const opened = await terminal.open();
    const parts = { ...terminal, open: async () => opened };
    return {
      knock: async ({ command, words }, pace) => {
        const args = [...command.split(" "), ...words];
        const size = args.join(" ").length;
        const { status, out, err } = await pace.within(command, size, () =>
          runInTerminal(args, parts),
        );
        promise("the status is 0 or 1", status === 0 || status === 1, status);
        promise("what fails says so", status === 0 || (out + err).trim() !== "", args.join(" "));
        checkTerminalText(out);
        checkTerminalText(err);
        promise("an error is no trace of calls", !/\n\s+at .+:\d+:\d+/u.test(err), err);
        promise("no command is a fault", !out.includes("Something went wrong"), out);
      },
      close: async () => rmSync(folder, { recursive: true }),
    };
  },
});

function writeStory(folder: string): void {
  mkdirSync(join(folder, "articles"), { recursive: true });
  writeFileSync(join(folder, "story.json"), JSON.stringify({ title: "Odd \u001b[31m\u009b2J" }));
  for (const [at, piece] of hostilePieces.entries()) {
    const said = `“We ${piece} go to ${piece} now,” Ann Berg ${piece} said on May 5.`;
    const article = { date: "2031-05-04", title: `T ${piece}`, text: [said, `${piece} ${piece}`] };
    writeFileSync(join(folder, `articles/a${at}.json`), JSON.stringify(article));
  }
}
