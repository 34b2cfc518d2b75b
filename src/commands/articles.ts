import { defineGroup } from "#interactions/define-group.ts";
import add from "./articles/add.ts";
import edit from "./articles/edit.ts";
import follow from "./articles/follow.ts";
import list from "./articles/list.ts";
import remove from "./articles/remove.ts";
import unfollow from "./articles/unfollow.ts";

export default defineGroup({
  name: "articles",
  words: (say) => say.commands.articles,
  access: "moderators",
  commands: [add, edit, remove, list, follow, unfollow],
});
