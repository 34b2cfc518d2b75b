/**
 * `npm run bench:http [-- --seconds 60 | --minutes 10] [--rate 1250]`: signed `/who-said` against
 * `npm run serve` in a process of its own, at a steady rate; this process makes the load. Prints
 * what was answered how soon, and whether the server's memory stays flat.
 */
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { createSigner } from "../../discord/create-signer.ts";
import { signedQuestions } from "./signed-questions.ts";
import { startServer } from "./start-server.ts";

const { values } = parseArgs({
  options: {
    seconds: { type: "string" },
    minutes: { type: "string" },
    rate: { type: "string", default: "1250" },
  },
});
const duration = values.minutes ? Number(values.minutes) * 60 : Number(values.seconds ?? 60);
const AIM = { rate: 1200, p99: 60 };

const signer = createSigner();
const server = await startServer(signer.publicKey);
const questions = signedQuestions(signer);

print("warming up", "5 s, as fast as it goes");
const warm = await load(5, null);
print("  as fast as it goes", `${warm.requests.average.toFixed(0)}/s`);
const memory: number[] = [];
const sampling = setInterval(async () => memory.push(await server.memory()), 5_000);
const cpuBefore = await server.cpuSeconds();
const result = await load(duration, Number(values.rate));
clearInterval(sampling);
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
  print(
    "answered",
    `${requests.total} in ${took.toFixed(0)} s, ${rate.toFixed(0)}/s; aim: ${AIM.rate}/s`,
  );
  print("not answered, or not with an answer", `${wrong}; aim: 0`);
  print(
    "p50, p99, longest",
    `${latency.p50}, ${latency.p99}, ${latency.max} ms; aim: p99 ${AIM.p99} ms`,
  );
  print("server's processor time", `${((cpu / requests.total) * 1000).toFixed(2)} ms an answer`);
  const third = Math.max(1, Math.floor(memory.length / 3));
  const early = mean(memory.slice(third, 2 * third));
  const late = mean(memory.slice(-third));
  print("server's memory", `${mb(early)} in the middle third, ${mb(late)} in the last`);
  const isGood = wrong === 0 && rate >= AIM.rate && latency.p99 <= AIM.p99;
  process.exitCode = isGood ? 0 : 1;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}

function mb(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(36)} ${figure}\n`);
}
