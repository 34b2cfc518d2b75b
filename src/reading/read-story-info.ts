import { z } from "zod";
import type { SourceFile } from "#story/source-file.ts";
import type { StoryInfo } from "#story/story.ts";
import { checkShape } from "./check-shape.ts";
import { decodeText } from "./decode-text.ts";
import { parseJson } from "./parse-json.ts";

const storyInfo = z.strictObject({
  title: z.string().trim().min(1),
  description: z.string().trim().min(1).nullable().default(null),
  aliases: z.record(z.string().min(1), z.array(z.string().min(1))).default({}),
});

/** Reads a story's `story.json`. `id` is the folder's name. Throws `CannotRead`. */
export function readStoryInfo(id: string, file: SourceFile): StoryInfo {
  return { id, ...checkShape(file.name, storyInfo, parseJson(file.name, decodeText(file))) };
}
