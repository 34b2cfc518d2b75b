import { z } from "zod";

const content = z.string().catch("");
/** A list of which no more is read than Discord takes. */
const upTo = (most: number) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) => all.slice(0, most));

const message = z.object({
  content,
  embeds: upTo(10),
  message_snapshots: upTo(1),
  components: upTo(40),
});

const snapshot = z.object({ message: z.unknown() });

const embed = z.object({ title: content, description: content, fields: upTo(25) });
const embedField = z.object({ name: content, value: content });

const component = z.object({ content, components: upTo(40) });

/**
 * What a message says, as it is read from top to bottom, a line each: its text, its embeds, its
 * text components, and the same of what it forwards.
 */
export function messageText(raw: unknown): string {
  return textsOf(raw, true)
    .filter((text) => text.trim() !== "")
    .join("\n");
}

function textsOf(raw: unknown, mayForward: boolean): readonly string[] {
  const { data } = message.safeParse(raw);
  if (data === undefined) return [];
  const forwarded = mayForward ? data.message_snapshots : [];
  return [
    data.content,
    ...data.embeds.flatMap(embedTexts),
    ...data.components.flatMap((each) => componentTexts(each, 0)),
    ...forwarded.flatMap((each) => textsOf(snapshot.safeParse(each).data?.message, false)),
  ];
}

function embedTexts(raw: unknown): readonly string[] {
  const { data } = embed.safeParse(raw);
  if (data === undefined) return [];
  const fields = data.fields.flatMap((each) => {
    const field = embedField.safeParse(each).data;
    return field === undefined ? [] : [field.name, field.value];
  });
  return [data.title, data.description, ...fields];
}

/** Components nest three deep at most on Discord. */
function componentTexts(raw: unknown, depth: number): readonly string[] {
  const { data } = component.safeParse(raw);
  if (data === undefined || depth > 3) return [];
  return [data.content, ...data.components.flatMap((each) => componentTexts(each, depth + 1))];
}
