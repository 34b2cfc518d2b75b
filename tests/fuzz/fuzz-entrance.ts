import fc from "fast-check";
import { createPace, type Pace } from "./create-pace.ts";
import type { Entrance, OpenEntrance } from "./entrance.ts";

/** What a promise was broken by. */
export interface Found {
  readonly entrance: string;
  /** What is thrown. */
  readonly message: string;
  /** With these two, `npm run fuzz` makes the same input again. */
  readonly seed: number;
  readonly path: string;
  /** The input, as small as it could be made. */
  readonly input: unknown;
}

export interface Fuzzed {
  readonly entrance: string;
  readonly inputs: number;
  readonly slowest: ReturnType<Pace["slowest"]>;
  readonly found: readonly Found[];
}

export interface FuzzPlan {
  readonly seed: number;
  readonly seconds: number;
  /** Runs this one input of the seed alone. */
  readonly path: string | null;
  /** Hears of each input before it is tried. */
  readonly trying: (seed: number, run: number) => void;
}

/** What is found is made smaller for at most so long. In ms. */
const SHRINKING = 15_000;
/** After so many an entrance has enough to mend. */
const MOST_FOUND = 8;

/** Knocks at an entrance with one input after the other until the time is over. */
export async function fuzzEntrance<Input>(
  entrance: Entrance<Input>,
  plan: FuzzPlan,
): Promise<Fuzzed> {
  const pace = createPace();
  const open = await entrance.open();
  const found = new Map<string, Found>();
  const until = Date.now() + plan.seconds * 1000;
  let { seed } = plan;
  let inputs = 0;
  try {
    while (found.size < MOST_FOUND) {
      const left = until - Date.now();
      if (left <= 0 && inputs > 0) break;
      const details = await check(entrance, open, pace, { ...plan, seed }, Math.max(left, 1000));
      inputs += details.numRuns;
      if (details.failed && details.counterexample !== null) {
        const failure = await shrunk(entrance, open, pace, details);
        found.set(kindOf(failure.message), failure);
      }
      if (plan.path !== null) break;
      seed += 1;
    }
  } finally {
    await open.close();
  }
  return { entrance: entrance.name, inputs, slowest: pace.slowest(), found: [...found.values()] };
}

type Details<Input> = fc.RunDetails<[Input]>;

function check<Input>(
  { inputs }: Entrance<Input>,
  { knock }: OpenEntrance<Input>,
  pace: Pace,
  { seed, path, trying }: FuzzPlan,
  time: number,
): Promise<Details<Input>> {
  let run = 0;
  const property = fc.asyncProperty(inputs, async (input) => {
    trying(seed, run++);
    await knock(input, pace);
  });
  return Promise.resolve(
    fc.check(property, {
      seed,
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: time,
      endOnFailure: true,
      ...(path !== null && { path, numRuns: 1 }),
    }),
  );
}

/** The same failure with as small an input as is found in time. */
async function shrunk<Input>(
  { name, inputs }: Entrance<Input>,
  { knock }: OpenEntrance<Input>,
  pace: Pace,
  first: Details<Input>,
): Promise<Found> {
  const message = messageOf(first.errorInstance);
  const property = fc.asyncProperty(inputs, async (input) => {
    try {
      await knock(input, pace);
    } catch (error) {
      // Another failure on the way is found in its own time.
      if (kindOf(messageOf(error)) === kindOf(message)) throw error;
    }
  });
  const path = first.counterexamplePath ?? "";
  const details = await fc.check(property, {
    seed: first.seed,
    path,
    interruptAfterTimeLimit: SHRINKING,
  });
  const input = details.counterexample ?? first.counterexample;
  const last = details.failed ? messageOf(details.errorInstance) : message;
  return { entrance: name, message: last, seed: first.seed, path, input: input?.[0] };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${placesOf(error)}` : String(error);
}

/** Where in the sources it was thrown. */
function placesOf({ stack = "" }: Error): string {
  return stack
    .split("\n")
    .filter((line) => line.includes("/src/"))
    .slice(0, 4)
    .join("\n");
}

/** The same promise broken by other numbers and words is one thing to mend. */
function kindOf(message: string): string {
  const [first = ""] = message.split(/; seen:|\n/u);
  return first.replace(/\d+/gu, "0").slice(0, 120);
}
