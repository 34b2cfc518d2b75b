import { phraseSet, wordSet } from "#story/names/lexicon/word-set.ts";

/** Last (or only) words of the names of organisations, institutions and places that speak. */
export const organisationWords = wordSet(`
  academy act administration agency airlines airport alliance ambulance army assembly associates association
  authority avenue bank bancorp beach board books bridge broadcasting brigade building bureau cabinet campaign
  capital caucus center centre chamber choir church city clinic club coalition college columns commission
  committee communications community companies company conference congress consortium constitution convention
  corp corporation council county court courthouse daily department division embassy energy enterprises
  entertainment exchange facebook federation festival films financial forum foundation front fund gallery
  games gazette globe group guard guardian guild hall headquarters herald hill holdings hospital hotel house
  inc industries initiative institute institution insurance international investments jazeera journal
  journalists label laboratories laboratory lawyers league legislature library ltd llc llp magazine
  mail management market media memorial ministry mission monitor monument mosque motors movement museum
  music navy network networks news newspaper newspapers observer office olympics orchestra organisation
  organization pac park parliament partners partnership party patrol pictures plc police
  policy post press prison productions program project publishing radio records register republic research
  resort restaurant review route sachs school schools senate service services society solutions square stadium
  states station store street strategies studio studios subcommittee summit syndicate systems tabernacle
  taskforce team technologies technology telegraph television times temple theater theatre tower towers treasury
  tribunal tribune trust tv union university veterans village voters warehouse watch week weekly workers works
  world bbc cnn fbi cia nato valley island islands river lake mountain mountains ocean sea desert
  peninsula airport highway plaza zoo castle palace cathedral campus dam prize award awards cup bowl open
  championship championships marathon grammys oscars emmys podcast show act amendment treaty agreement accord
  bill plan doctrine administration era primary primaries debate debates election elections caucuses ii
  iii war revolution day days night eve ceremony parade album song tour festival app files report
`);

/** Names of bodies that begin a phrase with "of", "for" or "on": "Department of Justice". */
export const headsBeforeOf = wordSet(`
  academy agency alliance archdiocese army assembly association bank bishops board brotherhood bureau captain
  center centre chamber church citizens city club coalition college commission committee confederation
  conference congress cooperative council court daughters department diocese district division doctors embassy
  faculty federation foundation friends fund group guild hall house houses institute institution isle
  journal kingdom knights law league legion library lords ministry mothers museum national office order
  organisation organization parents parliament partnership party people power province register republic school
  schools secretariat senate services society sons state states strait teachers tower trust union university
  veterans voices women workers bloomberg roundtable campaign network project program initiative center
`);

/** Offices that an "of" may follow: "Secretary of State". */
export const officesBeforeOf = wordSet(
  "secretary undersecretary minister director chairman chairwoman chair president speaker governor mayor bishop archbishop commissioner attorney chief head professor dean ambassador superintendent sheriff duke duchess prince princess king queen earl lord bureau",
);

/** What such an office is of, so that what follows may be a name. */
export const portfolios = wordSet(
  "state defense defence education labor labour energy interior treasury commerce agriculture transportation health justice homeland security national intelligence finance trade elections police staff operations communications war housing",
);

/** Newspapers, wires and channels whose names have no word that says so. */
export const outlets = phraseSet(`
  reuters, associated press, ap, afp, bloomberg, cnn, msnbc, nbc, abc, cbs, fox, pbs, npr, bbc, bbc news, c-span,
  politico, buzzfeed, vox, axios, breitbart, the atlantic, the guardian, the economist, forbes, time, newsweek,
  the new yorker, new yorker, vanity fair, rolling stone, the hill, al jazeera, le monde, der spiegel, twitter,
  facebook, google, apple, microsoft, amazon, youtube, instagram, wikileaks, wikipedia, netflix, uber, tesla,
  the intercept, huffpost, huffington post, usa today, daily beast, daily caller, drudge report, national review,
  politifact, snopes, quinnipiac, gallup, nielsen, billboard, pitchfork, tmz, variety, the verge, wired, tiktok,
  congress, parliament, senate, pentagon, kremlin, white house, downing street, wall street, capitol hill, vatican,
  democrats, republicans, gop, islamic state, isis, hamas, hezbollah, taliban, nato, united nations, un, eu,
  european union, goldman sachs, wells fargo, morgan stanley, merrill lynch, jp morgan, jpmorgan chase, harvard,
  yale, princeton, stanford, oxford, cambridge, hollywood, silicon valley
`);
