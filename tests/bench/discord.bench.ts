import { BAD_INPUT, interactionsWith } from "../discord/bad-input.ts";
import { slash, typing } from "../discord/interactions.ts";
import { generatedStory } from "../helpers/generated-story.ts";
import { printFigure } from "./figure.ts";
import { joined } from "./joined.ts";

type Bot = typeof import("../discord/test-bot.ts");
type TestBot = import("../discord/test-bot.ts").TestBot;

/**
 * From an interaction to its first answer, over 20,000 quotations: each kind alone, then 50 that
 * arrive at the same moment, so that the last has waited for the work of all. Soon after the start
 * much of the time goes into compiling; how it is later stands beside it.
 */
export default async function benchDiscord(): Promise<void> {
  const { testBot } = await joined<Bot>("tests/discord/test-bot.ts");
  const bot = await testBot(generatedStory(SHAPE));
  const kinds = Object.entries(INTERACTIONS);
  for (const [, make] of kinds) await bot.respond(make(0));
  for (const [name, make] of kinds) {
    const times: number[] = [];
    for (let n = 0; n < ALONE; n++) times.push(await timed(() => bot.respond(make(n))));
    print(name, times);
  }
  printInFlight("soon after the start", await inFlight(bot, 0, SOON));
  await inFlight(bot, SOON, WARM);
  printInFlight("later", await inFlight(bot, WARM, LATER));
  await benchBadInput(bot);
}

interface InFlight {
  /** Milliseconds from the moment when all arrive to each answer. */
  readonly times: readonly number[];
  /** Processor time of each, in milliseconds. */
  readonly each: number;
}

async function inFlight({ respond }: TestBot, from: number, to: number): Promise<InFlight> {
  const kinds = Object.values(INTERACTIONS);
  const times: number[] = [];
  const began = process.cpuUsage();
  for (let round = from; round < to; round++) {
    const start = performance.now();
    const all = Array.from({ length: IN_FLIGHT }, async (_, n) => {
      await respond(kinds[n % kinds.length]!(round * IN_FLIGHT + n));
      times.push(performance.now() - start);
    });
    await Promise.all(all);
  }
  const { user, system } = process.cpuUsage(began);
  return { times, each: (user + system) / 1000 / times.length };
}

function printInFlight(when: string, { times, each }: InFlight): void {
  print(`${IN_FLIGHT} in flight, ${when}`, times);
  printFigure("  processor time of each of them", each, { unit: "ms" });
}

/** The answers to what is no question that take most processor time. */
async function benchBadInput({ respond, commands }: TestBot): Promise<void> {
  const open = commands.filter(
    (command) => command.kind === "message" || command.access === "everyone",
  );
  for (const interaction of interactionsWith("ferry", open)) await respond(interaction);
  const answered: { what: string; time: number }[] = [];
  for (const [kind, input] of Object.entries(BAD_INPUT)) {
    for (const interaction of interactionsWith(input, open)) {
      const began = process.cpuUsage();
      await respond(interaction);
      const { user, system } = process.cpuUsage(began);
      answered.push({
        what: `${interaction.data.name} with ${kind}`,
        time: (user + system) / 1000,
      });
    }
  }
  const slowest = answered.toSorted((a, b) => b.time - a.time).slice(0, 5);
  process.stdout.write(`slowest of ${answered.length} answers to bad input:\n`);
  for (const { what, time } of slowest) {
    printFigure(`  ${what}`, time, { unit: "ms" });
  }
}

const ALONE = 30;
const IN_FLIGHT = 50;
/** Rounds that are soon after the start. */
const SOON = 10;
/** Rounds after which the engine has compiled what answers: some thousands of interactions. */
const WARM = 60;
/** The last round: of few of them one in which memory is tidied up would decide the p99. */
const LATER = 260;

const NOUNS = [
  "ferry",
  "harbour",
  "bridge",
  "council",
  "school",
  "market",
  "tram",
  "quarry",
  "library",
  "mill",
];
const VERBS = [
  "sell",
  "close",
  "rebuild",
  "inspect",
  "paint",
  "move",
  "rent",
  "measure",
  "open",
  "fence",
];
const PLACES = ["Norwick", "Aldmouth", "Breck", "Tarn Hill", "Westerby", "Old Quay", "Lumsden"];

const SHAPE = {
  quotations: 20_000,
  names: Array.from({ length: 200 }, (_, n) => `Person${n} ${PLACES[n % 7]}son`),
  sentences: Array.from({ length: 4900 }, (_, n) => {
    const noun = NOUNS[n % 10];
    const other = NOUNS[Math.floor(n / 7) % 10];
    return `We will ${VERBS[Math.floor(n / 10) % 10]} the ${noun} of ${PLACES[n % 7]} before anybody asks about the ${other}`;
  }),
  titles: ["Council divided again", "A long week"],
  urls: ["https://news.example/council"],
};

type Make = (n: number) => unknown;

const INTERACTIONS: Readonly<Record<string, Make>> = {
  "/who-said": (n) =>
    slash("who-said", { words: `wil ${VERBS[n % 10]} teh ${NOUNS[n % 9]} of ${PLACES[n % 7]}` }),
  "/who-said, while typing": (n) =>
    typing("who-said", { words: `we will ${VERBS[n % 10]} the ${NOUNS[n % 9]}` }, "words"),
  "/check": (n) =>
    slash("check", {
      quote: `We will ${VERBS[n % 10]} the ${NOUNS[n % 9]} of ${PLACES[n % 7]} today`,
    }),
  "/ask": (n) => slash("ask", { question: `Who wants to ${VERBS[n % 10]} the ${NOUNS[n % 9]}?` }),
  "/quotes": (n) =>
    slash("quotes", {
      person: `Person${n % 200} ${PLACES[(n % 200) % 7]}son`,
      about: NOUNS[n % 10]!,
    }),
  "/facts": (n) => slash("facts", { about: NOUNS[n % 10]! }),
  "/people": () => slash("people"),
  "/story": () => slash("story"),
  "/sources": () => slash("sources"),
  "/timeline, to the note that it comes": () => slash("timeline"),
};

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function print(name: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  const note = `p50 ${at(0.5).toFixed(1)} ms`;
  printFigure(`${name}, p99`, at(0.99), { unit: "ms", aim: "≤ 50", note });
}
