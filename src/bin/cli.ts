import { openTerminal } from "#app/open-terminal.ts";
import { steadyNow } from "#app/steady-now.ts";
import { runTerminal } from "#surfaces/terminal/run-terminal.ts";
import { wantsColour } from "#surfaces/terminal/wants-colour.ts";

const { stdin: input, stdout: output, stderr: errors, env } = process;
// A reader that has seen enough, as `| head` has, ends the run without a fault.
output.on("error", () => process.exit(0));
const parts = await openTerminal(env);
process.exitCode = await runTerminal(process.argv.slice(2), {
  ...parts,
  input,
  output,
  errors,
  colour: wantsColour(env, output.isTTY === true),
  isTerminal: errors.isTTY === true,
  now: steadyNow,
});
