import { wordSet } from "#story/names/lexicon/word-set.ts";

/** Heads that may mean anybody near: who was mentioned last settles nothing. */
const anyone = wordSet(`
  source official person people man woman voter expert critic president king queen pope pontiff leader
  spokesman spokeswoman spokesperson aide opponent rival victim witness reporter child boy girl kid
  friend other somebody someone anyone everyone nobody anybody family judge attorney lawyer police
  officer staff guy author host moderator narrator user member reader viewer citizen head justice boss
  student worker resident supporter individual guard participant principal native prince god lord
  father mother wife husband son daughter brother sister parent partner driver caller interviewer
  questioner prosecutor analyst pollster operative insider whistleblower suspect gunman
  shooter attacker bomber thief killer defendant plaintiff juror customer client patient doctor nurse
  teacher professor coach editor writer journalist correspondent observer researcher scientist
  activist protester demonstrator supporter volunteer veteran donor winner champion star servant
  soldier militant rebel candidate-elect contributor organizer resident trader receiver recruiter
  economist historian adviser advisor counsel physician pastor chairman chairwoman director manager
`);

/** Offices several people near may hold: only one clearly in view is meant. */
const office = wordSet(`
  senator governor mayor representative congressman congresswoman lawmaker secretary minister nominee
  candidate republican democrat conservative liberal executive general ambassador commissioner
  delegate councilman councilwoman premier chancellor diplomat politician legislator incumbent
  front-runner frontrunner challenger chief captain colonel sheriff lady strategist
`);

/** Bodies that a definite description may point back to without naming their kind. */
const body = wordSet(
  "group organization organisation union company firm agency association nonprofit newspaper network outlet publication charity band label team startup",
);

/** Offices of which one bearer is in every mind. */
const highOffice = wordSet(
  "president king queen pope pontiff judge justice speaker prince princess",
);

export const vagueHeads = { anyone, office, highOffice, body } as const;
