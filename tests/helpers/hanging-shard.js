/** A shard's process that says that it is well, then hangs in the lives of `HANGING_LIVES`; each leaves a file in `LIVES_FOLDER`. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.env.LIVES_FOLDER ?? "";
const life = readdirSync(folder).length;
writeFileSync(join(folder, String(life)), "");
const state = { shard: 0, isConnected: true, heartbeatAge: 0, servers: life };
process.send({ _ready: true });
process.send({ report: { states: [state], metrics: process.pid } }, () => {
  // Once it is sent. Blocked as an endless loop blocks, without the heat.
  if (process.env.HANGING_LIVES?.includes(String(life))) {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
});
setInterval(() => {}, 1000);
