import { z } from "zod";

const content = z.string().catch("");

const message = z.object({
  content,
  embeds: z.array(z.object({ description: content })).catch([]),
  message_snapshots: z.array(z.object({ message: z.object({ content }) })).catch([]),
  components: z.array(z.unknown()).catch([]),
});

const component = z.object({
  content,
  components: z.array(z.unknown()).catch([]),
});

/** What a message says: its text, what it forwards, its embeds and its text components, a line each. */
export function messageText(raw: unknown): string {
  const result = message.safeParse(raw);
  if (!result.success) return "";
  const { content, embeds, message_snapshots, components } = result.data;
  return [
    content,
    ...message_snapshots.map((snapshot) => snapshot.message.content),
    ...embeds.map(({ description }) => description),
    ...components.flatMap((each) => componentTexts(each, 0)),
  ]
    .filter((text) => text.trim() !== "")
    .join("\n");
}

/** Components nest three deep at most on Discord. */
function componentTexts(raw: unknown, depth: number): readonly string[] {
  const result = component.safeParse(raw);
  if (!result.success || depth > 3) return [];
  const { content, components } = result.data;
  return [content, ...components.flatMap((each) => componentTexts(each, depth + 1))];
}
