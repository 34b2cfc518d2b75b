import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { openTerminal } from "#app/open-terminal.ts";
import { runInTerminal } from "../helpers/run-in-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "verbatim-terminal-"));
const stories = join(import.meta.dirname, "../../data/stories");
const terminal = await openTerminal({
  STORIES: stories,
  LOG_LEVEL: "silent",
  DATABASE_FILE: ":memory:",
});

/** Runs one command line on the sample story. */
async function run(args: readonly string[], input: readonly object[] = []) {
  const lines = input.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  const given = Readable.from([Buffer.from(lines.join("\n"))]);
  const { status, out, err } = await runInTerminal(args, terminal, given);
  return {
    status,
    out,
    err,
    lines: out
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .map((line) => JSON.parse(line)),
  };
}

const articles = [
  {
    id: "a",
    published: "2024-03-04",
    text: "“The ferry will sail on Friday,” Mayor Orla Quinn said.",
  },
  {
    id: "b",
    published: "2024-03-05",
    text: "The harbour stayed shut. “Nobody asked the crews,” said Tom Brandt, a pilot.",
  },
];

describe("the terminal", () => {
  it("answers a question about the sample story", async () => {
    const { status, out } = await run(["who-said", "arent freinds as much as we used to be"]);
    expect(status).toBe(0);
    expect(out).toContain("“We aren’t friends as much as we used to be,”");
    expect(out).toContain("John Legend");
  });

  it.each([
    ["de", "Die Personen von"],
    ["es", "Las personas de"],
    ["pt-BR", "As pessoas de"],
    ["en", "The cast of"],
  ])("answers in %s when asked to", async (language, words) => {
    const { status, out } = await run(["people", "--language", language]);
    expect([status, out.slice(0, words.length)]).toEqual([0, words]);
  });

  it("takes options as flags and gives JSON", async () => {
    const { status, lines } = await run([
      "check",
      "I wasn't alone in that",
      "--person",
      "Kanye West",
      "--json",
    ]);
    expect(status).toBe(0);
    expect(lines).toMatchObject([{ answered: true, verdict: "other-speaker" }]);
    expect(lines[0].hits[0].speaker).toBe("John Legend");
  });

  it("has help for all and for each command", async () => {
    const all = await run(["--help"]);
    const commands = terminal.commands.filter(({ kind }) => kind === "slash");
    for (const command of commands) {
      expect(all.out).toContain(command.name);
      const { status, out } = await run([...command.name.split(" "), "--help"]);
      expect(status).toBe(0);
      if (command.kind === "slash")
        for (const name of Object.keys(command.options)) expect(out).toContain(`--${name}`);
    }
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ["an unknown command", ["shout"], "Cannot run “shout”: there is no such command"],
    ["an unknown flag", ["story", "--loud"], "Cannot run story: Unknown option '--loud'"],
    [
      "an unspoken language",
      ["story", "--language", "xx"],
      "Cannot answer in “xx”: choose one of en",
    ],
    ["a flag without its value", ["quotes", "--person"], "Cannot run quotes"],
    [
      "an unknown story",
      ["story", "--story", "nowhere", "--json"],
      "Cannot answer: no story “nowhere” is on record",
    ],
    [
      "a page that is no number",
      ["quotes", "Legend", "--page", "last"],
      "Cannot open page “last”: pages count from 1",
    ],
    [
      "an option that is no date",
      ["quotes", "Legend", "--from", "soon", "--json"],
      "Cannot read the option from",
    ],
    ["analyze without its form", ["analyze"], "Cannot run analyze"],
    ["batch without articles", ["batch"], "Cannot run batch"],
    ["analyze with an unknown flag", ["analyze", "--loud"], "Cannot run analyze: Unknown option"],
    ["a missing file", ["batch", "--articles", join(folder, "none")], "ENOENT"],
  ];
  for (const [name, args, message] of wrong) {
    it(`refuses ${name} with one line`, async () => {
      const { status, out, err } = await run(args);
      expect({ status, out }).toEqual({ status: 1, out: "" });
      expect(err).toContain(message);
      expect(err.trim().split("\n")).toHaveLength(1);
    });
  }
});

describe("analyze --ndjson", () => {
  it("gives offsets into the text as given, in the order of the input", async () => {
    const { status, lines } = await run(["analyze", "--ndjson"], articles);
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(["a", "b"]);
    for (const [at, line] of lines.entries()) {
      const { text: given } = articles[at] ?? { text: "" };
      for (const { start, end, text: found } of [
        ...line.quotations,
        ...line.timexes,
        ...line.events,
      ]) {
        expect(given.slice(start, end)).toBe(found);
      }
    }
    expect(lines[0].quotations).toMatchObject([
      { kind: "direct", speaker: { name: "Orla Quinn" }, cue: { text: "said" } },
    ]);
  });

  it("puts an error in a bad line's place", async () => {
    const { status, lines } = await run(["analyze", "--ndjson"], [{ id: "x" }, { ...articles[0] }]);
    expect(status).toBe(1);
    expect(lines[0]).toMatchObject({
      id: "x",
      error: expect.stringContaining("Cannot read the article: text"),
    });
    expect(lines[1].id).toBe("a");
  });
});

describe("batch", () => {
  const file = join(folder, "articles.ndjson");
  writeFileSync(file, articles.map((line) => JSON.stringify(line)).join("\n"));

  it("answers queries in order from the articles of the file", async () => {
    const { status, lines } = await run(
      ["batch", "--articles", file],
      [
        { id: "1", command: "who-said", options: { words: "nobody askd the crew" } },
        { id: "2", command: "people", options: {} },
        { id: "3", command: "quotes", options: { person: "Quinn" } },
        { id: "4", command: "sources", options: {} },
      ],
    );
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(["1", "2", "3", "4"]);
    expect(lines[0].answered).toBe(true);
    expect(lines[0].hits[0]).toMatchObject({
      article: "b",
      speaker: "Tom Brandt",
      date: "2024-03-05",
    });
    for (const { article, start, end, text: found } of lines.flatMap(({ hits }) => hits)) {
      expect(articles.find(({ id }) => id === article)?.text.slice(start, end)).toBe(found);
    }
  });

  it("goes on after a bad query and ends with status 1", async () => {
    const { status, lines } = await run(
      ["batch", "--articles", file],
      [
        { id: "1", command: "shout", options: {} },
        { id: "2", command: "who-said", options: { words: 5 } },
        { id: "3", story: "none", command: "story" },
        { id: "4", command: "story" },
      ],
    );
    expect(status).toBe(1);
    expect(lines.map(({ error }) => error)).toEqual([
      expect.stringContaining("Cannot answer “shout”"),
      expect.stringContaining("Cannot read the option words"),
      expect.stringContaining("no article of story “none”"),
      undefined,
    ]);
  });

  it("names an article line that cannot be read and reads the others", async () => {
    const path = join(folder, "bad.ndjson");
    writeFileSync(path, `${readFileSync(file, "utf8")}\n{"id":"c"}\n`);
    const { status, lines, err } = await run(
      ["batch", "--articles", path],
      [{ id: "1", command: "sources" }],
    );
    expect(status).toBe(1);
    expect(lines[0].hits).toHaveLength(2);
    expect(err).toContain(`${path}, line 3: Cannot read the article: text`);
  });
});
