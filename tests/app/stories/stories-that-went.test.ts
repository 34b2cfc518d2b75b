/** What the library keeps of stories whose folders went while nobody looked. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { OpenRecord } from "#app/open-record.ts";
import { analyserVersion } from "#app/stories/analyser-version.ts";
import { readerVersion } from "#app/stories/reader-version.ts";
import { article, story } from "../../library/contract/made.ts";
import { quotedIn, type RecordAt, recordAt, said } from "./record-at.ts";

const HOUR = 3_600_000;
const STORIES = ["harbour", "bridge", "ferry"];

let at: RecordAt;
beforeEach(() => {
  // A file that was written a moment ago would not be remembered.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + HOUR });
  at = recordAt();
});
afterEach(async () => {
  await at.remove();
  vi.useRealTimers();
});

/** The keys of all that was kept, by story and version. */
async function keepAll(): Promise<ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>> {
  const record = await at.open();
  const put = vi.spyOn(record.library.analyses, "put");
  await record.library.stories.create(story("ferry"));
  await record.library.articles.put("ferry", [article("kept", said("The ferry is late"))]);
  for (const id of STORIES) await quotedIn(record, id);
  await record.close();
  const kept = new Map<string, Map<string, readonly string[]>>();
  for (const [id, version, found] of put.mock.calls) {
    kept.set(id, (kept.get(id) ?? new Map()).set(version, [...found.keys()]));
  }
  return kept;
}

test("at the next start what was read and found of them goes, and of no others", async () => {
  for (const id of STORIES) at.write(id, "one.md", said("We closed the harbour gate"));
  const kept = await keepAll();
  for (const id of ["bridge", "ferry"]) {
    rmSync(join(at.folder, "stories", id), { recursive: true });
  }
  const [analyser, reader] = [await analyserVersion(), await readerVersion()];
  const left = async ({ library }: OpenRecord) => {
    const sizes = STORIES.map(async (id) =>
      [analyser, reader].map(async (version) => {
        const keys = kept.get(id)?.get(version) ?? [];
        return (await library.analyses.read(id, version, keys)).size;
      }),
    );
    return Promise.all((await Promise.all(sizes)).map((each) => Promise.all(each)));
  };
  const record = await at.open();
  expect(await left(record)).toEqual([
    [1, 1],
    [1, 1],
    [2, 1],
  ]);
  record.watch();
  // The story of the last is in the library too, with an article of its own.
  await vi.waitFor(async () =>
    expect(await left(record)).toEqual([
      [1, 1],
      [0, 0],
      [2, 0],
    ]),
  );
});
