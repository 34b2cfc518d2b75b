import { type Profiler, Session } from "node:inspector";
import { setFlagsFromString } from "node:v8";

/**
 * How often all the blocks of this project's sources run while something is done: the work of it,
 * the same on every machine however busy. What the engine does by itself (a search by a regular
 * expression, a sort) counts once. Optimised code would not be counted, so there is none.
 */
export function countWork(run: () => void): number {
  const session = new Session();
  session.connect();
  setFlagsFromString("--no-opt");
  session.post("Profiler.enable");
  session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
  run();
  let work = 0;
  session.post("Profiler.takePreciseCoverage", (error, { result }) => {
    if (error) throw error;
    for (const script of result) if (script.url.includes("/src/")) work += runsOf(script);
  });
  session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  setFlagsFromString("--opt");
  return work;
}

function runsOf({ functions }: Profiler.ScriptCoverage): number {
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
