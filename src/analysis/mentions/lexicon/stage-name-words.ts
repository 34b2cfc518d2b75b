import { wordSet } from "#story/names/lexicon/word-set.ts";

/** First words of names that performers take. */
export const stageNameWords = wordSet(
  "lil lil' big kid young yung dj mc lady king queen doctor notorious a$ap baby sir busta ol' master grandmaster mos missy meek chief",
);
