import type { APIMessage, APIMessageComponent } from "discord-api-types/v10";
import { ComponentType } from "../discord/names.ts";
import { plainText } from "../markdown/plain-text.ts";

/** The beginning of a message in one line, without its marks. */
export function firstWords({ content, components = [] }: APIMessage): string {
  const source = content === "" ? (findText(components) ?? "") : content;
  return plainText(source).replace(/\s+/g, " ").slice(0, 120);
}

function findText(components: readonly APIMessageComponent[]): string | null {
  for (const component of components) {
    if (component.type === ComponentType.TextDisplay) return component.content;
    const inner = "components" in component ? findText(component.components) : null;
    if (inner !== null) return inner;
  }
  return null;
}
