import { defineGroup } from "#interactions/define-group.ts";
import event from "./correct/event.ts";
import list from "./correct/list.ts";
import merge from "./correct/merge.ts";
import quotation from "./correct/quotation.ts";
import split from "./correct/split.ts";
import undo from "./correct/undo.ts";

export default defineGroup({
  name: "correct",
  words: (say) => say.commands.correct,
  access: "moderators",
  commands: [quotation, event, merge, split, list, undo],
});
