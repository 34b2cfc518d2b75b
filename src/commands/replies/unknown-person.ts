import { type Block, heading, text } from "#interactions/block.ts";
import { buttons } from "#interactions/control.ts";
import { personKey } from "#interactions/person-key.ts";
import type { Reply } from "#interactions/reply.ts";
import type { Messages } from "#languages/en.ts";
import { bold } from "#languages/inline.ts";
import type { StoryPerson } from "#story/story.ts";
import { listed } from "./listed.ts";
import { openingButton } from "./opening-button.ts";

/** Nobody of that name is on record: the nearest names, each as a button that asks again. */
export function unknownPerson(
  typed: string,
  suggestions: readonly StoryPerson[],
  command: string,
  say: Messages,
): Reply {
  const nearest = suggestions.slice(0, MOST);
  const names = nearest.map(({ name }) => bold(name));
  const offer: readonly Block[] =
    nearest.length === 0
      ? []
      : [
          text(say.people.nearest(listed(names, say.comma))),
          buttons(
            nearest.map((person) =>
              openingButton(person.name, command, { person: personKey(person) }),
            ),
          ),
        ];
  return {
    tone: "refusal",
    blocks: [heading(say.notOnRecord), text(say.people.unknown(bold(typed))), ...offer],
  };
}

const MOST = 5;
