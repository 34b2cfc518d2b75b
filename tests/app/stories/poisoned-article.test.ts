/** Of a thousand articles one cannot be read, or breaks the analysis. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import type { OpenRecord } from "#app/open-record.ts";
import { quotedIn, type RecordAt, recordAt, said } from "./record-at.ts";

const ARTICLES = 999;
const POISON = "POISON";

/** As a fault in the analysis would end it. */
vi.mock("#analysis/analyze.ts", async (load) => {
  const whole = await load<typeof import("#analysis/analyze.ts")>();
  return {
    ...whole,
    analyze: (given: Parameters<typeof whole.analyze>[0]) => {
      if (given.text.includes(POISON)) throw new RangeError("Maximum call stack size exceeded");
      return whole.analyze(given);
    },
  };
});

let at: RecordAt;
let record: OpenRecord;
beforeAll(async () => {
  at = recordAt();
  for (let number = 0; number < ARTICLES; number++) {
    at.write("harbour", `${number}.md`, said(`We closed the harbour gate ${number} times`));
  }
  at.write("harbour", "first.md", said(POISON));
  record = await at.open();
}, 120_000);
afterAll(() => at.remove());

/** What is logged of the one, while the others are asked. */
async function toldOf(name: string, text: string): Promise<readonly string[]> {
  const before = at.logged().length;
  at.write("harbour", name, text);
  await record.stories.folderChanged("harbour");
  const quoted = await quotedIn(record, "harbour");
  expect(quoted).toHaveLength(ARTICLES);
  expect(quoted).toContain("We closed the harbour gate 998 times");
  rmSync(join(at.folder, "stories", "harbour", "articles", name));
  return at.logged().slice(before);
}

test("one that breaks the analysis is named at the start, and the others answer", async () => {
  expect(await quotedIn(record, "harbour")).toHaveLength(ARTICLES);
  expect(at.logged()).toEqual(["Cannot analyse first: Maximum call stack size exceeded"]);
}, 120_000);

test.each([
  ["is no text", "bad.txt", "\u0000\u0001\u0002".repeat(50)],
  ["is broken JSON", "bad.json", '{"title": "Harbour", "text": "We'],
  ["has broken front matter", "bad.md", "---\ntitle: [harbour\n---\n\n“We did,” Ada Quill said.\n"],
  ["names no day", "bad.md", "---\ntitle: The vote\n---\n\n“We did,” Ada Quill said.\n"],
  ["is too long", "bad.md", said("On and on we went. ".repeat(600_000))],
  ["breaks the analysis", "bad.md", said(POISON)],
])(
  "one that %s is named when it comes, and the others answer",
  async (_, name, text) => {
    const told = await toldOf(name, text);
    expect(told).toEqual([expect.stringMatching(/^Cannot (read articles\/|analyse )bad/)]);
  },
  120_000,
);
