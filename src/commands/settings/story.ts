import { text } from "#interactions/block.ts";
import type { Choice, CommandContext } from "#interactions/command.ts";
import { button, buttons } from "#interactions/control.ts";
import { defineCommand } from "#interactions/define-command.ts";
import type { VisibleStory } from "#interactions/desk.ts";
import { rankByTyped } from "#interactions/rank-by-typed.ts";
import type { Reply } from "#interactions/reply.ts";
import { UserError } from "#interactions/user-error.ts";
import { bold } from "#languages/inline.ts";
import { deskOf } from "../replies/desk-of.ts";

export default defineCommand({
  name: "story",
  words: (say) => say.commands.settingsStory,
  options: {
    choose: { type: "story", maxLength: 100 },
    new: { type: "string", maxLength: 100 },
  },
  examples: () => [],
  autocomplete: {
    choose: async (typed, context) => {
      const stories = await deskOf(context).settings.listStories();
      return rankByTyped(stories.map(choiceOf), typed);
    },
  },
  run: async ({ choose: typed, new: title }, context) => {
    const { settings: say } = context.say;
    const { settings } = deskOf(context);
    if (typed !== null && title !== null) throw new UserError(({ errors }) => errors.storyOrNew);
    if (title !== null) {
      const story = await settings.makeStory(title);
      return { tone: "answer", blocks: [text(say.made(bold(story.title)))] };
    }
    const stories = await settings.listStories();
    if (typed === null) return offer(stories, context);
    const story = stories.find(({ id, title }) => id === typed || title === typed);
    if (!story) throw new UserError(({ errors }) => errors.noSuchStory(typed));
    await settings.change({ story: story.id });
    return { tone: "answer", blocks: [text(say.answersFrom(bold(story.title)))] };
  },
});

function choiceOf({ id, title }: VisibleStory): Choice {
  return { name: title, value: id };
}

/** The stories there are, a button each. */
function offer(stories: readonly VisibleStory[], { say, story }: CommandContext): Reply {
  const others = stories.filter(({ id }) => id !== story.info.id).slice(0, MOST);
  return {
    tone: "answer",
    blocks: [
      text(
        story.info.id === ""
          ? say.errors.noStoryYet
          : say.settings.answersFrom(bold(story.info.title)),
      ),
      buttons(
        others.map(({ id, title }) =>
          button(title, {
            command: "settings story",
            options: { choose: id },
            page: 0,
            place: "here",
          }),
        ),
      ),
    ],
  };
}

const MOST = 10;
