import { writeFileSync } from "node:fs";
import type { Weights } from "#analysis/quotations/models.ts";
import { casesOf } from "./quote-cases.ts";
import { readGold } from "./quote-gold.ts";
import { trainModels } from "./train-models.ts";

const DATA = new URL("../../src/analysis/quotations/data/", import.meta.url);

/**
 * `npm run eval -- train-attribution`: learns the weights of the features from the development
 * articles and writes them. What they are worth on unseen articles, `quotes held-out` tells.
 */
export default async function trainAttribution(): Promise<void> {
  const models = trainModels([...readGold("polnear"), ...readGold("gum")].map(casesOf));
  for (const [name, weights] of Object.entries(models)) write(name, weights);
}

function write(name: string, weights: Weights): void {
  const lines = [...weights].map(([feature, weight]) => `  ${JSON.stringify(feature)}: ${weight}`);
  const json = `{\n${lines.join(",\n")}\n}\n`;
  writeFileSync(new URL(`${name}-weights.json`, DATA), json);
  process.stdout.write(`${name}: ${weights.size} features, ${json.length} bytes\n`);
}
