import fc from "fast-check";
import { arbitraryInteraction, arbitraryTyping } from "../discord/arbitrary-interactions.ts";
import { hostileStories } from "../discord/hostile-stories.ts";
import { asModerator, OTHER, press } from "../discord/interactions.ts";
import { customIds, fillings, outcomeProblems } from "../discord/outcome-problems.ts";
import { loadSpec } from "../discord/spec.ts";
import { type TestBot, testBot } from "../discord/test-bot.ts";

/**
 * `npm run eval -- discord [interactions] [seed]`: many more generated interactions than the tests
 * have (20,000 unless told otherwise), with a button pressed and a form filled in where there is
 * one, and how many answers Discord would refuse.
 */
export default async function evaluateDiscord([most = "20000", seed = "1"]: readonly string[]) {
  const spec = loadSpec();
  const share = Math.ceil(Number(most) / hostileStories.length);
  let isBad = false;
  for (const [name, held] of hostileStories) {
    const bot = await testBot(held);
    const begun = process.cpuUsage();
    const anything = fc.oneof(
      { weight: 3, arbitrary: arbitraryInteraction(held, bot.commands) },
      { weight: 1, arbitrary: arbitraryTyping(held, bot.commands) },
    );
    const problems = new Map<string, number>();
    let sent = 0;
    const tell = async (interaction: unknown) => {
      sent++;
      const outcome = await bot.respond(interaction);
      for (const problem of await outcomeProblems(interaction, outcome, held, spec)) {
        const short = problem.slice(0, 160);
        problems.set(short, (problems.get(short) ?? 0) + 1);
      }
      return outcome;
    };
    for (const interaction of fc.sample(anything, { seed: Number(seed), numRuns: share })) {
      const [id] = await customIds(await tell(interaction));
      if (id === undefined) continue;
      const next = await tell(asModerator(press(id, sent % 2 === 0 ? OTHER : undefined)));
      for (const form of fillings(next, "2021")) await tell(asModerator(form));
    }
    const faults = faultsOf(bot);
    const { user, system } = process.cpuUsage(begun);
    const seconds = ((user + system) / 1e6).toFixed(0);
    isBad ||= problems.size + faults > 0;
    process.stdout.write(
      `${name}: ${sent} interactions, ${faults} faults, ${problems.size} problems, ${seconds} s of processor\n`,
    );
    for (const [problem, count] of problems) process.stdout.write(`  ${count} × ${problem}\n`);
  }
  if (isBad) process.exitCode = 1;
}

function faultsOf({ logged }: TestBot): number {
  return logged.filter(({ message }) => message.startsWith("Cannot")).length;
}
