/**
 * `npm run bench:http [-- --seconds 60 | --minutes 10] [--rate 1250]`: signed `/who-said` against
 * `npm run serve` in a process of its own, at a steady rate; this process makes the load. Prints
 * what was answered how soon, and what the server's memory did. Ends with status 2 where that is not
 * what was aimed at.
 */
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { createSigner } from "../../discord/create-signer.ts";
import { printFigure } from "../figure.ts";
import { AIM_MISSED } from "./aim-missed.ts";
import { signedQuestions } from "./signed-questions.ts";
import { startServer } from "./start-server.ts";
import { watchMemory } from "./watch-memory.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string" },
    minutes: { type: "string" },
    rate: { type: "string", default: "1250" },
  },
});
const duration = values.minutes ? Number(values.minutes) * 60 : Number(values.seconds ?? 60);
/** Shorter than what was asked for by what the last answers take. */
const AIM = { rate: Math.min(1200, 0.96 * Number(values.rate)), p99: 60 };

/** In seconds. */
const LONG = 240;

const signer = createSigner();
const server = await startServer(signer.publicKey);
const questions = signedQuestions(signer);

print("warming up", "5 s, as fast as it goes");
const warm = await load(5, null);
print("  as fast as it goes", `${warm.requests.average.toFixed(0)}/s`);
const memory = watchMemory(server);
const cpuBefore = await server.cpuSeconds();
const result = await load(duration, Number(values.rate));
memory.stop();
const cpu = (await server.cpuSeconds()) - cpuBefore;
report(result);
await server.stop();

/** Rate null: as fast as it goes. */
function load(seconds: number, rate: number | null): Promise<autocannon.Result> {
  return autocannon({
    url: server.url,
    method: "POST",
    connections: 16,
    duration: seconds,
    ...(rate !== null && { overallRate: rate }),
    requests: [{ setupRequest: (request) => ({ ...request, ...questions.next() }) }],
    verifyBody: (body) => String(body).includes('"type":4'),
  });
}

function report({
  requests,
  latency,
  errors,
  timeouts,
  non2xx,
  mismatches,
  duration: took,
}: autocannon.Result) {
  const wrong = errors + timeouts + non2xx + mismatches;
  const rate = requests.total / took;
  printFigure("answered a second", rate, {
    aim: `≥ ${AIM.rate}`,
    note: `${requests.total} in ${took.toFixed(0)} s`,
  });
  printFigure("not answered, or not with an answer", wrong, { aim: "≤ 0" });
  printFigure("p99", latency.p99, {
    unit: "ms",
    aim: `≤ ${AIM.p99}`,
    note: `p50 ${latency.p50} ms, longest ${latency.max} ms`,
  });
  printFigure("server's processor time an answer", (cpu / requests.total) * 1000, { unit: "ms" });
  const over = (kind: "resident" | "heap") =>
    memory.tenths().map((each) => (each[kind] / 1e6).toFixed(0));
  print("memory in MB, by tenths of the time", over("resident").join(" "));
  print("  JavaScript's values, at the least", over("heap").join(" "));
  // Less than some minutes tell of the heap's growing to its size, not of a leak.
  if (took >= LONG) {
    printFigure("growth in the second half, an hour", memory.slope() / 1e6, { unit: "MB" });
  }
  const isGood = wrong === 0 && rate >= AIM.rate && latency.p99 <= AIM.p99;
  process.exitCode = isGood ? 0 : AIM_MISSED;
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(36)} ${figure}\n`);
}
