import type { Suggestions } from "./suggestions.ts";

/** What a key does where the suggestions have no use for it; false leaves it to the browser. */
export type KeyActions = Readonly<Record<string, () => boolean>>;

/**
 * The keys of every field of the composer, as on Discord: arrows walk through the suggestions,
 * Tab and Enter take the active one, Escape closes them; all else is up to `actions`.
 */
export function handleKey(
  event: KeyboardEvent,
  suggestions: Suggestions,
  actions: KeyActions,
): void {
  // While an input method composes a character, its keys are its own.
  if (event.isComposing) return;
  if (suggestionsTake(event, suggestions) || actions[event.key]?.()) {
    event.preventDefault();
  }
}

function suggestionsTake({ key, shiftKey }: KeyboardEvent, suggestions: Suggestions): boolean {
  if (!suggestions.isOpen || shiftKey) return false;
  switch (key) {
    case "ArrowDown":
      suggestions.move(1);
      return true;
    case "ArrowUp":
      suggestions.move(-1);
      return true;
    case "Tab":
    case "Enter":
      return suggestions.pickActive();
    case "Escape":
      suggestions.hide();
      return true;
    default:
      return false;
  }
}
