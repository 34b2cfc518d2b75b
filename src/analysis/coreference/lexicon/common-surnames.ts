/** Surnames of office-holders that many others bear: alone they name nobody. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(
  (
    "abbott austin baker barr bennett bush brown cameron carney carter christopher clark clinton cohen cardoso english " +
    "fox gates gore garland ghani gonzales gonzalez harper harris holder howard johnson kan kerry key king letta lynch " +
    "major martin may mccarthy morrison miller patel perry powell reid rice ryan sanchez santos sessions sharon " +
    "singh thune turnbull vance abe aso conte monti wray scott duda barak fernandez perez silva"
  ).split(" "),
);
