import { type Block, note } from "#interactions/block.ts";
import type { Messages } from "#languages/en.ts";
import { isTextual } from "./block-markdown.ts";
import type { DrawBlock } from "./create-block-drawer.ts";

export interface FittedBlocks {
  readonly blocks: readonly Block[];
  /** How many characters of article or user text each block shows. */
  readonly limit: number;
}

/**
 * Makes a reply fit the text that one message holds: first long texts are shortened, all to the
 * same length, as long as possible; when that is not enough, blocks are left out from the end.
 */
export function fitBlocks(blocks: readonly Block[], draw: DrawBlock, say: Messages): FittedBlocks {
  const kept = withinCount(blocks, say);
  if (lengthAt(kept, LONGEST, draw) <= ROOM) return { blocks: kept, limit: LONGEST };
  if (lengthAt(kept, SHORTEST, draw) <= ROOM) {
    return { blocks: kept, limit: longestThatFits(kept, draw) };
  }
  return { blocks: leaveOut(kept, draw, say), limit: SHORTEST };
}

/** Discord counts 4,000 characters over the texts of a message. */
const ROOM = 4000;
const LONGEST = 4000;
const SHORTEST = 80;
/** 40 components, less the container, two full rows of buttons and a menu in its row. */
const MOST_BLOCKS = 25;

function longestThatFits(blocks: readonly Block[], draw: DrawBlock): number {
  let low = SHORTEST;
  let high = LONGEST;
  while (high - low > 8) {
    const middle = Math.floor((low + high) / 2);
    if (lengthAt(blocks, middle, draw) <= ROOM) low = middle;
    else high = middle;
  }
  return low;
}

/** One more than the text itself for each block, for the line break when texts are joined. */
function lengthAt(blocks: readonly Block[], limit: number, draw: DrawBlock): number {
  return blocks.reduce((sum, block) => sum + lengthOf(block, limit, draw) + 1, 0);
}

function lengthOf(block: Block, limit: number, draw: DrawBlock): number {
  return isTextual(block) ? draw(block, limit).length : 0;
}

const CONTROLS: ReadonlySet<Block["type"]> = new Set(["buttons", "menu", "form"]);

function withinCount(blocks: readonly Block[], say: Messages): readonly Block[] {
  const controls = blocks.filter(({ type }) => CONTROLS.has(type));
  const others = blocks.filter(({ type }) => !CONTROLS.has(type));
  if (others.length <= MOST_BLOCKS) return blocks;
  return [...others.slice(0, MOST_BLOCKS - 1), note(say.leftOut), ...controls];
}

function leaveOut(blocks: readonly Block[], draw: DrawBlock, say: Messages): readonly Block[] {
  const more = note(say.leftOut);
  const kept: Block[] = [];
  let room = ROOM - lengthOf(more, SHORTEST, draw) - 1;
  for (const block of blocks) {
    const length = lengthOf(block, SHORTEST, draw) + 1;
    if (length > room) continue;
    room -= length;
    kept.push(block);
  }
  const at = kept.findIndex(({ type }) => CONTROLS.has(type));
  return kept.toSpliced(at < 0 ? kept.length : at, 0, more);
}
