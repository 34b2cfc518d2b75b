/** Abbreviations that a name or number follows: a full stop after one never ends a sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "mr mrs ms mx dr sen sens rep reps gov govs gen lt col sgt capt cpl maj adm cmdr prof rev hon " +
    "st ste mt ft fr sr. msgr supt insp atty pres amb vs v fig vol no nos approx dept asst"
  ).split(" "),
);

/** Abbreviations that may also end a sentence. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "jr sr inc corp co ltd bros etc esq jan feb mar apr jun jul aug sep sept oct nov dec " +
    "mon tue tues wed thu thur thurs fri ave blvd rd " +
    "ala ariz ark calif cal colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont " +
    "neb nev okla ore pa tenn tex va vt wash wis wyo dist univ assn"
  ).split(" "),
);
