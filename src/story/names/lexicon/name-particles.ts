import { wordSet } from "./word-set.ts";

/** Lower-case words inside a name between its capitals: "Ursula von der Linde". */
export const nameParticles = wordSet(
  "van von der den de del della di da dos das do du la le les al el bin ibn bint ben ter ten af av zu y e i st abu",
);

/** What may end a person's name after the surname. */
export const nameSuffixes = wordSet("jr sr ii iii iv esq phd md junior senior");
