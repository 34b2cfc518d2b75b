import { wordSet } from "#story/names/lexicon/word-set.ts";

/** Kinship and companionship: "his wife Ann", "the mother of two". */
const kinship = wordSet(`
  wife husband mother father son daughter brother sister aunt uncle niece nephew cousin grandmother
  grandfather grandson granddaughter grandparent parent child boyfriend girlfriend partner spouse fiancé
  fiancée fiance fiancee widow widower ex-wife ex-husband mom dad mum stepmother stepfather stepson stepdaughter twin
  brother-in-law sister-in-law mother-in-law father-in-law son-in-law daughter-in-law friend colleague
`);

/** Further heads of a noun phrase that means one human being. */
const human = wordSet(`
  rower skier surfer snowboarder hurdler fencer weightlifter
  accuser administrator adversary agent alumnus applicant arbiter architect aristocrat assistant attacker
  attendee baby backer beneficiary bishop blogger bomber bookseller boy broker builder buyer bystander
  caller caretaker carpenter challenger child citizen clergyman clerk client co-author co-host
  collector commentator complainant conductor contestant convict counterpart crooner customer
  dancer dealer defendant defender deputy-mayor dictator diplomat dissident driver drummer egyptologist
  electrician emcee employee employer enthusiast executive-director ex-president fan fighter figure
  financier fellow friend front-runner frontrunner fugitive gentleman geologist girl graduate grandmother
  grower guest gunman heir heiress hero hunter immigrant incumbent individual informant insider inspector
  instructor insurgent interpreter interviewer investigator jurist juror kid king lady laureate
  learner librarian listener magistrate mainstay man mastermind mechanic member merchant messenger
  meteorologist miner minor missionary mistress mobster monarch monk narrator native neighbor neighbour
  negotiator newcomer nun observer occupant ombudsman onlooker opponent paramedic parishioner
  participant passenger patient patriarch pensioner performer person physicist pilgrim plaintiff pop-star
  preacher predecessor premier priest prince princess prisoner proponent prosecutor puppeteer pupil queen
  questioner ranger reader realtor recipient refugee registrar relative respondent rider royal runner
  sailor salesman scout seeker seller sergeant settler shopkeeper shopper shooter signatory skater skeptic
  skipper sniper soldier source spectator specialist spouse staffer stakeholder stepfather subscriber
  successor superior survivor suspect sympathizer taxpayer tenant theorist therapist thief trafficker
  translator traveler traveller user vendor victor viewer villager visitor vocalist voter waiter waitress
  walker warden watchdog woman youth youngster adult analyst-turned-author guy lad chap somebody someone
  anyone everyone nobody narrator biographer virologist epidemiologist geneticist botanist chemist
  mathematician astronomer archaeologist anthropologist zoologist ecologist climatologist oceanographer
  mountaineer cyclist golfer footballer cricketer jockey gymnast defender winger  linebacker
  shortstop catcher hitter batsman bowler goalie rookie freshman sophomore senior junior dropout bassist
  cellist frontman keyboardist lyricist mc musicologist virtuoso conductor impresario showman magician
  baker butcher barber builder plumber tailor gardener lecturer linguist mogul tutor valedictorian
  acolyte admirer ally apprentice bartender canvasser cashier classmate cleaner confidant confidante
  contender contractor cook descendant detractor devotee disciple foe follower hairdresser influencer
  intern janitor loyalist maid nanny organiser podcaster recruit roommate sceptic trainee
`);

/** Heads of a noun phrase that means an organisation or a body of people: "the group", "the panel". */
const body = wordSet(`
  administration agency airline airport alliance ambassadorship army arm assembly association authority
  band bank battalion board body brand broadcaster bureau business cabinet campaign center centre
  chamber charity chain church city club coalition college commission committee community company
  conference conglomerate congress consortium corporation council country county court crew
  delegation department developer division embassy empire establishment exchange expedition faculty family
  federation fire firm foundation franchise fund gallery gang giant government group hospital hotel house
  industry institute institution insurer jury kingdom lab laboratory label league legislature
  lender magazine manufacturer military ministry monarchy movement museum nation network newspaper
  ngo nonprofit office operator opposition orchestra organisation organization outlet outfit pact panel
  paper parliament parish partnership party police practice prosecution province publication publisher
  rank regime regiment region regulator republic retailer school secretariat section senate service
  society squad staff startup start-up state station store studio subcommittee subsidiary supplier syndicate
  task-force team tabloid tank territory think-tank town treasury tribe tribunal troupe trust unit union
  university utility venture village watchdog website wing workforce
`);

/** Heads of a noun phrase that means something written or broadcast that can "say" things. */
const document = wordSet(`
  account ad advertisement affidavit announcement article audit bill biography blog book bulletin
  caption charter column complaint contract database decision declaration decree dispatch document
  documentary dossier draft editorial email e-mail essay factsheet file filing film finding findings footage
  guide guideline guidelines headline indictment interview invitation itinerary law lawsuit leaflet letter
  manifesto manual memo memorandum message motion narrative newsletter note notice obituary opinion order
  page pamphlet paper petition platform poem poll polls post poster proposal questionnaire readout
  record records registry release report reports resolution results review ruling rules script sign slogan
  speech statement statements statistics statute story study subpoena suit summary survey surveys
  testimony text thesis transcript treaty tweet update verdict video warrant webpage data
  figures documents emails research analysis advisory press-release
`);

/** Plurals whose singular is not made by dropping an s. */
const plurals = wordSet(`
  people men women children police persons folks youths kids spokesmen spokeswomen businessmen
  businesswomen congressmen congresswomen policemen firemen gunmen wives clergy lawmen councilmen
  others some many several critics media
`);

/** Head nouns of phrases that may speak, by what they mean. */
export const nominalHeads = { kinship, human, body, document, plurals } as const;
