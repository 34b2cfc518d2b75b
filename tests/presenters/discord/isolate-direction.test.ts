import { expect, it } from "vitest";
import { isolateDirection } from "#presenters/discord/isolate-direction.ts";

const [LRI, FSI, PDI, RLO] = ["\u2066", "\u2068", "\u2069", "\u202e"];

it.each([
  ["the ferry", "the ferry"],
  ["the שלום ferry", `${FSI}the שלום ferry${PDI}`],
  ["العبارة", `${FSI}العبارة${PDI}`],
  [`${RLO}yrref`, `${FSI}${RLO}yrref${PDI}`],
  // Begun and not ended: it would go on behind the text.
  [`a${LRI}b`, `${FSI}a${LRI}b${PDI}${PDI}`],
  [`a${LRI}b${PDI}c`, `${FSI}a${LRI}b${PDI}c${PDI}`],
  // Ended and not begun: it would end ours, and what follows would turn the line.
  [`a${PDI}${RLO}b`, `${FSI}${FSI}a${PDI}${RLO}b${PDI}`],
  [`a${PDI}${RLO}b${LRI}c`, `${FSI}${FSI}a${PDI}${RLO}b${LRI}c${PDI}${PDI}`],
])("%j", (text, isolated) => expect(isolateDirection(text)).toBe(isolated));
