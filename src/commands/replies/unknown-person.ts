import { type Block, buttons, heading, text } from "#interactions/block.ts";
import { bold, type Run } from "#interactions/inline.ts";
import { personKey } from "#interactions/person-key.ts";
import type { Reply } from "#interactions/reply.ts";
import type { StoryPerson } from "#story/story.ts";
import { openingButton } from "./opening-button.ts";

/** Nobody of that name is on record: the nearest names, each as a button that asks again. */
export function unknownPerson(
  typed: string,
  suggestions: readonly StoryPerson[],
  command: string,
): Reply {
  const nearest = suggestions.slice(0, MOST);
  const names = nearest.flatMap(({ name }, at): Run[] => [at === 0 ? "" : ", ", bold(name)]);
  const offer: readonly Block[] =
    nearest.length === 0
      ? []
      : [
          text(["The nearest names on record: ", ...names]),
          buttons(
            nearest.map((person) =>
              openingButton(person.name, command, { person: personKey(person) }),
            ),
          ),
        ];
  return {
    tone: "refusal",
    blocks: [
      heading("Not on record"),
      text(["Nobody called ", bold(typed), " is on record."]),
      ...offer,
    ],
  };
}

const MOST = 5;
