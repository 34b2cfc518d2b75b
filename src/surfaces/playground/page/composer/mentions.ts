/** Somebody one can mention. */
export interface Mentionable {
  readonly id: string;
  readonly name: string;
}

/** The part of a mention that stands before the caret: `Ro` in `ask @Ro`; null when there is none. */
export function mentionBefore(text: string, caret: number): string | null {
  return /(?<=^|\s)@([\p{L}\p{N}]{0,32})$/u.exec(text.slice(0, caret))?.[1] ?? null;
}

/** Names become the ids that Discord keeps: `@Robin` is sent as `<@1180…>`. */
export function withMentionIds(text: string, people: readonly Mentionable[]): string {
  return text.replace(/(?<=^|\s)@([\p{L}\p{N}]{1,32})/gu, (written, name: string) => {
    const person = people.find((each) => each.name.toLowerCase() === name.toLowerCase());
    return person ? `<@${person.id}>` : written;
  });
}
