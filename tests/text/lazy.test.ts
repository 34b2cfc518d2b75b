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

it("keeps the value that was asked for while another was made ready", () => {
  const { get } = counted();
  const steps = get.makeReady();
  steps.next();
  expect(get()).toBe(1);
  finish(steps);
  expect(get()).toBe(1);
});
