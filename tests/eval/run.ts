/** `npm run eval -- <name> [options]`: measures one room against ../shared/gold. Each file beside this one is a name. */
import { readdirSync } from "node:fs";
import { sharedIsHere } from "../helpers/shared.ts";

const [name, ...options] = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".ts") && file !== "run.ts")
  .map((file) => file.slice(0, -3));

if (name === undefined || !names.includes(name)) {
  process.stderr.write(`Cannot evaluate ${name ?? "nothing"}: choose one of ${names.join(", ")}\n`);
  process.exitCode = 1;
} else if (sharedIsHere) {
  const room: { default: (options: readonly string[]) => Promise<void> } = await import(
    `./${name}.ts`
  );
  await room.default(options);
}
