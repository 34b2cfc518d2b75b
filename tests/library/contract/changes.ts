import { expect, test, vi } from "vitest";
import type { LibraryChange } from "#library/contract/changes.ts";
import type { Library } from "#library/library.ts";
import type { Opened } from "../library-contract.ts";
import { article, correction, story } from "./made.ts";

export function changesContract(use: () => Opened): void {
  test("each write has a larger number, and each subject is told once", async () => {
    const { library } = use();
    expect(await library.changes.latest()).toBe(0);
    expect(await library.changes.since(0)).toEqual([]);
    await library.stories.create(story("harbour"));
    await library.settings.change("100", { story: "harbour" });
    const middle = await library.changes.latest();
    await library.articles.put("harbour", [article("one")]);
    await library.articles.put("harbour", [article("two")]);
    await library.corrections.add(correction());
    const changes = await library.changes.since(0);
    expect(changes.map(({ story, server }) => [story, server])).toEqual([
      [null, "100"],
      ["harbour", null],
      ["harbour", "100"],
    ]);
    const numbers = changes.map(({ number }) => number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(numbers.at(-1)).toBe(await library.changes.latest());
    expect((await library.changes.since(middle)).map(({ story }) => story)).toEqual([
      "harbour",
      "harbour",
    ]);
  });

  test("a watcher hears what another process writes, and nothing once it stopped", async () => {
    const { library, another } = use();
    const writer = await another();
    const heard: LibraryChange[] = [];
    const watching = watch(library, heard);
    await writer.corrections.add(correction());
    await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 5000, interval: 10 });
    expect(heard[0]).toMatchObject({ story: "harbour", server: "100" });
    await writer.settings.change("100", { language: "nl" });
    await vi.waitFor(() => expect(heard).toHaveLength(2), { timeout: 5000, interval: 10 });
    await watching.stop();
    await writer.settings.change("200", { language: "nl" });
    expect(heard).toHaveLength(2);
  });

  test("a watcher that starts late hears what it missed", async () => {
    const { library } = use();
    const seen = await library.changes.latest();
    await library.settings.change("100", { language: "nl" });
    const heard: LibraryChange[] = [];
    const watching = watch(library, heard, seen);
    await vi.waitFor(() => expect(heard).toHaveLength(1), { timeout: 5000, interval: 10 });
    await watching.stop();
  });

  test("a watcher of a library that is older than what it knows reads all anew", async () => {
    const { library } = use();
    await library.settings.change("100", { language: "nl" });
    const reread = vi.fn();
    const watching = library.changes.watch(99, {
      changed: vi.fn(),
      reread,
      away: vi.fn(),
      back: vi.fn(),
    });
    await vi.waitFor(() => expect(reread).toHaveBeenCalledOnce(), { timeout: 5000, interval: 10 });
    await watching.stop();
  });
}

function watch({ changes }: Library, heard: LibraryChange[], since = 0) {
  return changes.watch(since, {
    changed: (told) => heard.push(...told),
    reread: () => expect.unreachable("nothing was replaced"),
    away: (error) => expect.unreachable(error.message),
    back: () => expect.unreachable("it was never away"),
  });
}
