/** Verbs that, a few words after a closing mark, show that the sentence goes on. */
export const SPEECH_VERB_AFTER_QUOTE: ReadonlySet<string> = new Set(
  (
    "said says say asked asks told tells wrote writes tweeted tweets added adds replied responded shouted yelled " +
    "exclaimed joked quipped continued demanded declared cried wondered answered explained noted recalled insisted " +
    "concluded argued remarked responds chanted screamed blared read reads retorted"
  ).split(" "),
);
