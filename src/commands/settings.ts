import { defineGroup } from "#interactions/define-group.ts";
import announce from "./settings/announce.ts";
import cooldown from "./settings/cooldown.ts";
import forget from "./settings/forget.ts";
import language from "./settings/language.ts";
import show from "./settings/show.ts";
import story from "./settings/story.ts";

export default defineGroup({
  name: "settings",
  words: (say) => say.commands.settings,
  access: "moderators",
  // A server's first story is made and chosen here.
  worksWithoutStory: true,
  commands: [show, story, language, announce, cooldown, forget],
});
