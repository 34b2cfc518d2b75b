import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { backUp, restore } from "#library/back-up.ts";
import { LibraryError } from "#library/library-error.ts";
import { openDatabase } from "#library/open-library.ts";
import { createSqlLibrary } from "#library/sql/create-sql-library.ts";
import { article, story } from "../../library/contract/made.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { type BytesRecipe, bytesOf, hostileBytes } from "../input/bytes-recipe.ts";

interface Spoilt {
  /** Bytes that are written over the backup, each at its place (0 to 1). */
  readonly over: readonly { readonly at: number; readonly bytes: readonly number[] }[];
  readonly cut: number | null;
  /** Another file altogether. */
  readonly instead: BytesRecipe | null;
}

const share = fc.double({ min: 0, max: 1, noNaN: true });

export default defineEntrance<Spoilt>({
  name: "backup",
  takes: "files given to `restore`",
  inputs: fc.record({
    over: fc.array(
      fc.record({
        at: share,
        bytes: fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 60 }),
      }),
      { maxLength: 4 },
    ),
    cut: fc.option(share),
    instead: fc.option(hostileBytes({ good: ["SQLite format 3\0"], largest: 100_000 }), {
      freq: 8,
    }),
  }),
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), "verbatim-fuzz-"));
    const database = await openDatabase({
      databaseUrl: null,
      databaseFile: join(folder, "live.db"),
    });
    const library = createSqlLibrary(database, () => "2031-05-04T12:00:00.000Z");
    await library.stories.create(story("harbour"));
    await library.articles.put("harbour", [article("one")]);
    const whole = join(folder, "whole.db");
    await backUp(database, whole);
    const good = readFileSync(whole);
    const file = join(folder, "given.db");
    const kept = async () =>
      JSON.stringify([await library.stories.all(), await library.articles.read("harbour")]);
    return {
      knock: async (spoilt, pace) => {
        const bytes = spoilt.instead === null ? spoiltBytes(good, spoilt) : bytesOf(spoilt.instead);
        writeFileSync(file, bytes);
        const before = await kept();
        const restored = await pace.within("restore", bytes.length, async () => {
          try {
            await restore(database, file, { replace: true });
            return true;
          } catch (error) {
            if (!(error instanceof LibraryError)) throw error;
            return false;
          }
        });
        promise("what is not restored changes nothing", restored || (await kept()) === before);
        // The next file meets the same library.
        if (restored) await restore(database, whole, { replace: true });
      },
      close: async () => {
        await library.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
});

function spoiltBytes(good: Buffer, { over, cut }: Spoilt): Buffer {
  const bytes = Buffer.from(good);
  for (const { at, bytes: put } of over)
    bytes.set(put.slice(0, bytes.length), Math.floor(at * (bytes.length - 60)));
  return cut === null ? bytes : bytes.subarray(0, Math.floor(cut * bytes.length));
}
