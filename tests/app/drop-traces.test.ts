import { expect, it } from "vitest";
import { dropTraces } from "#app/drop-traces.ts";

it("drops what stood there the time before, and goes on when it could not", async () => {
  const dropped: number[] = [];
  const told: string[] = [];
  let latest = 7;
  let isAway = false;
  const { look, stop } = dropTraces({
    library: {
      changes: {
        latest: async () => {
          if (isAway) throw new Error("away");
          return latest;
        },
      },
      servers: { dropTraces: async (until) => void dropped.push(until) },
    },
    log: { info: (_, message) => void told.push(message) },
  });
  stop();
  latest = 9;
  await look();
  isAway = true;
  await look();
  isAway = false;
  latest = 12;
  await look();
  await look();
  expect(dropped).toEqual([7, 9, 12]);
  expect(told).toEqual(["Traces of what is gone were not dropped; it is tried again later"]);
});
