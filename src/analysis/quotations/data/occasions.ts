/** Nouns of what words are said at or on: `a rally in Oslo`, `the Harbour Hour podcast`. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  (
    "podcast show interview rally speech appearance debate conference event broadcast program programme radio episode " +
    "hearing testimony briefing fundraiser convention panel town-hall forum summit meeting dinner call livestream stream " +
    "lecture discussion ceremony sermon roundtable keynote q&a talk session address gala festival premiere visit stop hall " +
    "statement tweet post letter email e-mail memo message op-ed column essay book memoir autobiography documentary video " +
    "clip newscast presser"
  ).split(" "),
);
