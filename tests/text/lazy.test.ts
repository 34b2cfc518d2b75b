import { expect, it } from "vitest";
import { lazy, lazyInSteps } from "#text/lazy.ts";
import { finish } from "#text/steps.ts";

it("makes a value once, when it is first asked for", () => {
  let times = 0;
  const get = lazy(() => ++times);
  expect(times).toBe(0);
  expect([get(), get(), times]).toEqual([1, 1, 1]);
  const none = lazy(() => {
    times++;
    return undefined;
  });
  none();
  none();
  expect(times).toBe(2);
});

function counted() {
  const made = { times: 0 };
  const get = lazyInSteps(function* () {
    yield;
    return ++made.times;
  });
  return { made, get };
}

it("makes a value in steps, once, whether asked for or made ready", () => {
  const asked = counted();
  expect([asked.get(), asked.get()]).toEqual([1, 1]);
  expect([...asked.get.makeReady()]).toEqual([]);
  expect(asked.made.times).toBe(1);
  const readied = counted();
  expect([...readied.get.makeReady()]).toHaveLength(1);
  expect([readied.made.times, readied.get()]).toEqual([1, 1]);
});

it("makes a value once for all who make it ready and who ask meanwhile", () => {
  const { made, get } = counted();
  const [one, other] = [get.makeReady(), get.makeReady()];
  one.next();
  other.next();
  expect([made.times, get(), made.times]).toEqual([1, 1, 1]);
  for (const steps of [one, other]) finish(steps);
  expect(get()).toBe(1);
});

it("tries again what failed on its way", () => {
  let times = 0;
  const get = lazyInSteps(function* () {
    yield;
    times++;
    if (times === 1) throw new Error("Cannot make it: not yet");
    return times;
  });
  const steps = get.makeReady();
  steps.next();
  expect(() => steps.next()).toThrow("not yet");
  expect(get()).toBe(2);
});
