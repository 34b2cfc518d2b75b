import { getHeapStatistics } from "node:v8";

/** What a character of an article takes with its analysis and indexes (`npm run bench -- servers`). */
const BYTES_A_CHARACTER = 33;

/** Megabytes for stories when nothing is said. */
const USUAL = 750;
/** What stories may take at most, then, of the memory that Node has for its objects. */
const SHARE = 0.7;

/**
 * How many characters of articles fit into so many megabytes; without a number into 750, or less
 * where Node has less.
 */
export function charactersThatFit(megabytes: number | null): number {
  const usual = Math.min(USUAL * 1e6, getHeapStatistics().heap_size_limit * SHARE);
  return Math.floor((megabytes === null ? usual : megabytes * 1e6) / BYTES_A_CHARACTER);
}
