import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { openTerminal } from "#app/open-terminal.ts";
import { runInTerminal } from "../../helpers/run-in-terminal.ts";
import { DENSE } from "../create-pace.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { type BytesRecipe, bytesOf, hostileBytes } from "../input/bytes-recipe.ts";
import { editedJson, type JsonEdit, jsonEdits } from "../input/json-edits.ts";
import { hostileText, type TextRecipe, textOf } from "../input/text-recipe.ts";

const ARTICLES: readonly object[] = [
  {
    id: "a",
    published: "2024-03-04",
    text: "“The ferry will sail on Friday,” Mayor Orla Quinn said.",
  },
  {
    id: "b",
    published: "2024-03-05T10:00",
    title: "Crews",
    story: "s",
    text: "“Nobody asked the crews,” said Tom Brandt.",
  },
  { id: "c", text: "" },
];
const QUERIES: readonly object[] = [
  { id: "1", command: "who-said", options: { words: "nobody askd the crew" }, story: "s" },
  { id: "2", command: "ask", options: { question: "who is the mayor?" } },
  { id: "3", command: "check", options: { quote: "the ferry will sail", person: "Quinn" } },
  {
    id: "4",
    command: "timeline",
    options: { about: ["ferry", "crew"], dates: 3, sentences: "2", from: "2024" },
  },
  { id: "5", command: "quotes", options: { person: "Quinn", about: "ferry", to: "2025-01-01" } },
  { id: "6", command: "people" },
];
/** The least that is written for a line. In bytes. */
const ANSWER = 30;

const words = ["a", "s", "who-said", "2024-03-04", "oldest", "Quinn"];

interface Line {
  readonly pick: number;
  readonly edits: readonly JsonEdit[];
}

interface Lines {
  readonly articles: readonly Line[];
  readonly queries: readonly Line[];
  /** What stands on a line that was never JSON. */
  readonly noise: BytesRecipe;
  /** The text of an article that stands among the others. */
  readonly long: TextRecipe;
  readonly form: "analyze" | "batch";
}

const line = fc.record({ pick: fc.nat(100), edits: jsonEdits(words) });

export default defineEntrance<Lines>({
  name: "ndjson",
  takes: "lines for `analyze` and `batch`",
  inputs: fc.record({
    articles: fc.array(line, { maxLength: 4 }),
    queries: fc.array(line, { maxLength: 4 }),
    noise: hostileBytes({ good: ['{"id":"n","text":"', '"}', "\n"], largest: 10_000_000 }),
    long: hostileText({ largest: 10_000_000 }),
    form: fc.constantFrom("analyze", "batch"),
  }),
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), "verbatim-fuzz-"));
    const terminal = await openTerminal({ LOG_LEVEL: "silent", DATABASE_FILE: ":memory:" });
    return {
      knock: async ({ articles, queries, noise, long, form }, pace) => {
        const article = { id: "long", text: textOf(long), published: "2031-05-04" };
        const held = Buffer.concat([
          bytesFrom(articles, ARTICLES, noise),
          Buffer.from(`${JSON.stringify(article)}\n`),
        ]);
        const asked = form === "analyze" ? held : bytesFrom(queries, QUERIES, noise);
        const file = join(folder, "articles.ndjson");
        writeFileSync(file, held);
        const args = form === "analyze" ? ["analyze", "--ndjson"] : ["batch", "--articles", file];
        // A line of one character takes an answer of its own, which is longer.
        const lines = Buffer.concat([held, asked]).filter((byte) => byte === 0x0a).length;
        const size = held.length + (form === "analyze" ? 0 : asked.length) + lines * ANSWER;
        const { status, out } = await pace.within(
          form,
          size,
          () => runInTerminal(args, terminal, Readable.from(partsOf(asked))),
          DENSE.analysis,
        );
        checkLines(asked, out, status);
      },
      close: async () => rmSync(folder, { recursive: true }),
    };
  },
});

function bytesFrom(lines: readonly Line[], good: readonly object[], noise: BytesRecipe): Buffer {
  const made = lines.map(({ pick, edits }) => {
    const json = JSON.stringify(editedJson(good[pick % good.length], edits));
    return Buffer.from(`${json}\n`);
  });
  return Buffer.concat([...made, bytesOf(noise), Buffer.from("\n"), ...made]);
}

/** In parts, so that characters are cut by them. */
function partsOf(bytes: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += 65_535) parts.push(bytes.subarray(at, at + 65_535));
  return parts;
}

/** One line for each that is not blank, each JSON, with an error where there is no answer. */
function checkLines(input: Buffer, out: string, status: number): void {
  const given = new TextDecoder()
    .decode(input)
    .split("\n")
    .filter((each) => each.trim() !== "");
  const lines = out.split("\n").slice(0, -1);
  promise(
    "a line comes out for each that goes in",
    lines.length === given.length,
    `${lines.length} of ${given.length}`,
  );
  const answers: object[] = lines.map((each) => JSON.parse(each));
  const failed = answers.filter((each) => "error" in each).length;
  promise("the status says whether all was answered", status === 1 || failed === 0, status);
  for (const answer of answers) {
    if (!("error" in answer)) continue;
    const said = String(answer.error);
    promise("an error says what cannot be done", /^Cannot /u.test(said), said);
    promise("an error is short", said.length < 1000, said);
  }
}
