import { wordSet } from "./word-set.ts";

/** Forms of address that stand before a man's name. Abbreviations are without their full stop. */
const male = wordSet(
  "mr mister sir lord baron count prince king emperor duke sheikh sheik father fr brother monsieur herr signor señor senor rabbi imam pope cardinal monsignor ayatollah sultan emir",
);

/** Forms of address that stand before a woman's name. */
const female = wordSet(
  "mrs ms miss mme madam madame dame lady baroness countess princess queen empress duchess sister mother señora senora signora frau mademoiselle",
);

/** Words before a name that say its bearer's rank or office, lower case, without full stops. */
const ranks = wordSet(`
  adm admiral amb ambassador archbishop asst assemblyman assemblywoman attorney ayatollah bishop
  brig brigadier capt captain cardinal chairman chairwoman chairperson chair chancellor chief cmdr
  coach col colonel commander commissioner comptroller congressman congresswoman constable cpl corporal
  councilman councilwoman councilor councillor del delegate dep deputy det detective director dr doctor
  emir father fr gen general gov governor hon insp inspector judge justice king lady leader lieutenant
  lt maj major mayor minister msgr officer pastor patriarch pfc pope premier pres president prime prince
  princess prof professor pvt private queen rabbi rep representative rev reverend sec secretary sen
  senator sergeant sgt sheriff sheik sheikh sir speaker sultan superintendent supt treasurer trooper
  undersecretary vice whip state-sen state-rep lieut
`);

/** Titles by which a single name is known: "Pope Ada", "Lady Vee". */
const kept = wordSet("pope king queen prince princess emperor empress lady sultan emir");

/** Words that make a thing's name of the title before them: "General Motors", "Major League". */
const things: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    "general",
    wordSet(
      "accounting assembly assurance atomics cable cigar conference council court dynamics election electric electronics foods growth hospital magic mills motors secretariat services staff strike synod",
    ),
  ],
  ["major", wordSet("league leagues")],
  ["justice", wordSet("department ministry league")],
  ["attorney", wordSet("general")],
  ["private", wordSet("eye")],
  ["king", wordSet("county")],
  ["prince", wordSet("george's")],
  ["princess", wordSet("cruises")],
]);

/** Is this title a part of the name that `next` goes on? */
export function isPartOfThing(title: string, next: string | undefined): boolean {
  return next !== undefined && (things.get(title)?.has(next) ?? false);
}

/** What stands before a name and belongs to it; an honorific also tells the gender. */
export const titles = { male, female, ranks, kept } as const;
