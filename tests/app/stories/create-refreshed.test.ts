import { expect, test, vi } from "vitest";
import { createRefreshed } from "#app/stories/create-refreshed.ts";

/** Loads that end when the test says so. */
function controlled() {
  const loads: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
  const failed = vi.fn();
  const refreshed = createRefreshed(
    () => new Promise<string>((resolve, reject) => loads.push({ resolve, reject })),
    failed,
  );
  return { loads, failed, refreshed };
}

test("is loaded by the first call, once", async () => {
  const { loads, refreshed } = controlled();
  expect(loads).toHaveLength(0);
  const both = [refreshed.get(), refreshed.get()];
  loads[0]?.resolve("one");
  expect(await Promise.all(both)).toEqual(["one", "one"]);
  expect(loads).toHaveLength(1);
});

test("the old serves until the new is there", async () => {
  const { loads, refreshed } = controlled();
  const first = refreshed.get();
  loads[0]?.resolve("old");
  await first;
  const refresh = refreshed.refresh();
  expect(await refreshed.get()).toBe("old");
  loads[1]?.resolve("new");
  await refresh;
  expect(await refreshed.get()).toBe("new");
});

test("what changes while it is loaded is loaded once more, however often it was told", async () => {
  const { loads, refreshed } = controlled();
  const first = refreshed.get();
  const refreshes = [refreshed.refresh(), refreshed.refresh(), refreshed.refresh()];
  loads[0]?.resolve("stale");
  expect(await first).toBe("stale");
  await vi.waitFor(() => expect(loads).toHaveLength(2));
  loads[1]?.resolve("fresh");
  await Promise.all(refreshes);
  expect(await refreshed.get()).toBe("fresh");
  expect(loads).toHaveLength(2);
});

test("a reload that fails leaves the old and is told", async () => {
  const { loads, failed, refreshed } = controlled();
  const first = refreshed.get();
  loads[0]?.resolve("old");
  await first;
  const refresh = refreshed.refresh();
  loads[1]?.reject(new Error("no"));
  await refresh;
  expect(failed).toHaveBeenCalledOnce();
  expect(await refreshed.get()).toBe("old");
});

test("a first load that fails is tried again by the next call", async () => {
  const { loads, refreshed } = controlled();
  const first = refreshed.get();
  loads[0]?.reject(new Error("not yet"));
  await expect(first).rejects.toThrow("not yet");
  const second = refreshed.get();
  loads[1]?.resolve("now");
  expect(await second).toBe("now");
});
