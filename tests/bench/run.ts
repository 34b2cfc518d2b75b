/** `npm run bench [-- name…]`: runs every `*.bench.ts` beside this file in order and prints its figures. */
import { readdirSync } from "node:fs";

const wanted = process.argv.slice(2);
const names = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(".bench.ts"))
  .map((file) => file.slice(0, -".bench.ts".length))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .toSorted();

for (const name of names) {
  process.stdout.write(`\n== ${name}\n`);
  const bench: { default: () => Promise<void> } = await import(`./${name}.bench.ts`);
  await bench.default();
}
