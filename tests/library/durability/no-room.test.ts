/** What the system may refuse: a full disk, a folder that may not be written, a file that is damaged. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openLibrary } from "#library/open-library.ts";
import { quotedIn, recordAt, said } from "../../app/stories/record-at.ts";
import { article, correction, story } from "../contract/made.ts";
import { buildWriter, runWriter, type WriterLine } from "./run-writer.ts";

let program: string;
let folder: string;
beforeAll(async () => {
  program = await buildWriter();
}, 60_000);
afterAll(() => rmSync(program));
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "verbatim-no-room-"));
  chmodSync(folder, 0o777);
  return () => rmSync(folder, { recursive: true });
});

const now = () => new Date("2026-03-01T12:00:00Z");
const failures = (lines: readonly WriterLine[]) =>
  lines.flatMap((line) => ("failed" in line ? [line.failed] : []));

/** Runs a command in which `folder` is a disk of 1.5 MB of its own; null where that is not allowed. */
const small = (() => {
  const unshare = ["unshare", "--user", "--map-root-user", "--mount"];
  const able = spawnSync("unshare", [...unshare.slice(1), "mount", "-t", "tmpfs", "x", tmpdir()]);
  if (able.status === 0) return unshare;
  process.stderr.write("No small disk can be made here: a full disk is tested by a size limit\n");
  return null;
})();

/**
 * Fills a disk on which another file lies, then removes that: the same process goes on, and what was
 * kept is there. Where no disk can be made, a file may not grow past a limit instead, which is
 * refused by another error and not lifted again.
 */
test("a full disk is told, and what was kept before it is there", async () => {
  const file = join(folder, "verbatim.db");
  const saved = `cp -r "$0"/. "$0".saved`;
  const filler = join(folder, "filler");
  const script = small
    ? `mount -t tmpfs -o size=2048k tmpfs "$0" && head -c 512k /dev/zero > ${filler} && "$@"; ${saved}`
    : `trap '' XFSZ; ulimit -f 1500; "$@"; ${saved}`;
  const before = [...(small ?? []), "sh", "-c", script, folder];
  const order = { file, name: "full", count: 500, length: 20_000, ...(small && { filler }) };
  const writer = runWriter(program, order, { before });
  const lines = await writer.finished();
  const kept = lines.flatMap((line) => ("kept" in line ? [line.kept] : []));
  expect(failures(lines)).toEqual([
    small
      ? expect.stringMatching(
          /^LibraryError: Cannot keep the (article|correction): the disk is full$/,
        )
      : expect.stringMatching(
          /^LibraryError: Cannot keep the (article|correction): the disk (is full|failed)/,
        ),
  ]);
  expect(kept.length).toBeGreaterThan(3);
  expect(lines).toContainEqual({ done: true });
  if (small) expect(kept.at(-1)).toBe("full-again");
  const copy = { databaseUrl: null, databaseFile: join(`${folder}.saved`, "verbatim.db") };
  const library = await openLibrary(copy, now);
  const titles = new Set((await library.articles.list("harbour")).map(({ title }) => title));
  expect(kept.filter((id) => !titles.has(id))).toEqual([]);
  const count = (await library.articles.list("harbour")).length;
  expect(count % 3).toBe(0);
  // Another process goes on from where it was.
  await library.corrections.add(correction());
  await library.close();
  rmSync(`${folder}.saved`, { recursive: true });
}, 60_000);

test.skipIf(!small)(
  "a library is closed while the disk is full",
  async () => {
    const script = 'mount -t tmpfs -o size=2048k tmpfs "$0" && "$@"';
    const before = [...(small ?? []), "sh", "-c", script, folder];
    const order = { file: join(folder, "verbatim.db"), name: "full", count: 500, length: 20_000 };
    const lines = await runWriter(program, order, { before }).finished();
    expect(failures(lines)).toEqual([expect.stringMatching(/: the disk is full$/)]);
    expect(lines.at(-1)).toEqual({ done: true });
  },
  60_000,
);

test("a folder that may not be written is told, and nothing is made", async () => {
  const closed = join(folder, "closed");
  mkdirSync(closed);
  chmodSync(closed, 0o555);
  const file = join(closed, "verbatim.db");
  // The administrator may write everywhere; then somebody else writes.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  const lines = await runWriter(program, { file, name: "no", count: 1 }, nobody).finished();
  expect(failures(lines)).toEqual([
    expect.stringMatching(/^LibraryError: Cannot keep the story: .*verbatim\.db cannot be opened/),
  ]);
});

test("a file that may not be written is told", async () => {
  const file = join(folder, "verbatim.db");
  await runWriter(program, { file, name: "first", count: 2 }).finished();
  chmodSync(file, 0o444);
  chmodSync(folder, 0o555);
  const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};
  const lines = await runWriter(program, { file, name: "no", count: 1 }, nobody).finished();
  chmodSync(folder, 0o777);
  expect(failures(lines)).toEqual([
    expect.stringMatching(
      /^LibraryError: Cannot keep the story: .*verbatim\.db (cannot be opened|may not be written)$/,
    ),
  ]);
});

describe("a damaged file", () => {
  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ["is no database", () => Buffer.from("This was a library once. ".repeat(400))],
    ["has garbage inside", (bytes) => bytes.fill(0x5a, 4096)],
    ["lost its end", (bytes) => bytes.subarray(0, 5000)],
  ];

  test.each(damages)(
    "that %s is told; folders answer, and a write says it is not kept",
    async (_, damage) => {
      const at = recordAt();
      at.write("harbour", "one.md", said("We closed the harbour gate"));
      const file = join(at.folder, "kept", "verbatim.db");
      const whole = await openLibrary({ databaseUrl: null, databaseFile: file }, now);
      await whole.stories.create(story("harbour"));
      await whole.articles.put("harbour", [article("two"), article("three")]);
      await whole.close();
      writeFileSync(file, damage(readFileSync(file)));
      const record = await at.open();
      expect(await quotedIn(record, "harbour")).toEqual(["We closed the harbour gate"]);
      const write = record.library.corrections.add(correction());
      await expect(write).rejects.toThrow(
        /^Cannot (keep the correction: .*verbatim\.db|open the library: it) is damaged; put a backup in its place$/,
      );
      expect(at.logged().join("\n")).toContain("is damaged; put a backup in its place");
      await at.remove();
    },
  );
});

test("without a place to write, folders answer, and a write says it is not kept", async () => {
  const at = recordAt();
  at.write("harbour", "one.md", said("We closed the harbour gate"));
  const record = await at.open({ DATABASE_FILE: "/dev/null/verbatim.db" });
  expect(await quotedIn(record, "harbour", "100")).toEqual(["We closed the harbour gate"]);
  expect(at.logged()[0]).toBe(
    "Cannot look for changes: /dev/null/verbatim.db cannot be opened (EEXIST). Nothing new is kept until it can be reached",
  );
  await expect(record.library.corrections.add(correction())).rejects.toThrow(
    "Cannot keep the correction: /dev/null/verbatim.db cannot be opened (EEXIST)",
  );
  await at.remove();
});
