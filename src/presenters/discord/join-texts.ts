import { type APIComponentInContainer, ComponentType } from "discord-api-types/v10";

/**
 * The components of a container, within the 40 that a message may have (nested ones and the
 * container counted): when there are more, neighbouring texts become one.
 */
export function joinTexts(
  components: readonly APIComponentInContainer[],
): APIComponentInContainer[] {
  if (1 + count(components) <= MOST) return [...components];
  const joined: APIComponentInContainer[] = [];
  for (const component of components) {
    const last = joined.at(-1);
    if (last?.type === ComponentType.TextDisplay && component.type === ComponentType.TextDisplay) {
      joined[joined.length - 1] = { ...last, content: `${last.content}\n${component.content}` };
    } else joined.push(component);
  }
  return joined;
}

const MOST = 40;

function count(components: readonly APIComponentInContainer[]): number {
  return components.reduce(
    (sum, component) =>
      sum + 1 + (component.type === ComponentType.ActionRow ? component.components.length : 0),
    0,
  );
}
