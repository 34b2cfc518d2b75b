import { phraseSet, wordSet } from "./word-set.ts";

/** Forms of address that stand before a man's name. Abbreviations are without their full stop. */
export const maleHonorifics = wordSet(
  "mr mister sir lord baron count prince king emperor duke sheikh sheik father fr brother monsieur herr signor señor senor don rabbi imam pope cardinal monsignor ayatollah sultan emir",
);

/** Forms of address that stand before a woman's name. */
export const femaleHonorifics = wordSet(
  "mrs ms miss mme madam madame dame lady baroness countess princess queen empress duchess sister mother señora senora signora frau mademoiselle",
);

/** Words before a name that say its bearer's rank or office, lower case, without full stops. */
export const rankWords = wordSet(`
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

/** Abbreviations that are a title only with their full stop ("Gen. Ortiz", not "Gen Z"). */
export const dottedTitles = wordSet(`
  adm amb asst atty brig capt cmdr col cpl del dep det dr fr gen gov hon insp lt maj mme mr mrs ms msgr
  pfc pres prof pvt rep reps rev sec sen sens sgt supt st lieut drs messrs
`);

/** Offices and jobs that may stand, capitalised or not, right before a name. */
export const officeWords = wordSet(`
  activist actor actress adviser advisor aide ambassador analyst anchor anchorman anchorwoman artist
  astronaut athlete attorney author banker billionaire biologist boss boxer broadcaster businessman
  businesswoman candidate captain cartoonist celebrity ceo cfo chairman chairperson chairwoman champion
  chef chief choreographer coach co-founder cofounder co-chair columnist comedian comedienne commander
  commentator commissioner composer comptroller congressman congresswoman conservative consultant
  contributor coordinator correspondent councilman councilwoman councillor counsel counselor creator
  critic curator defenseman delegate democrat demonstrator deputy designer detective director dj
  doctor donor drummer economist editor editor-in-chief engineer entrepreneur envoy executive
  expert farmer father filmmaker firefighter forward founder goalkeeper governor guard guitarist
  head historian host hostess husband independent inventor investor journalist judge justice lawmaker
  lawyer leader lecturer legend legislator libertarian lineman lobbyist magnate manager mayor
  mediator midfielder militant millionaire minister model moderator mogul mother musician neurosurgeon
  neuroscientist nominee novelist nurse officer official operative organizer owner painter
  partner pastor philanthropist philosopher photographer physician physicist pianist pilot pitcher
  planner player playwright poet policeman politician pollster presenter president presidential principal
  producer professor programmer prosecutor protester psychiatrist psychologist publisher quarterback
  rapper rebel receiver recruiter referee regulator reporter representative republican researcher resident
  retiree rival rocker saxophonist scholar scientist screenwriter sculptor secretary senator
  servant sheriff singer singer-songwriter socialite sociologist soldier songwriter soprano speaker
  speechwriter spokesman spokesperson spokeswoman sprinter star statesman strategist striker student
  superintendent superstar supporter surgeon surrogate swimmer teacher technician teen teenager tenor
  tennis trader trainer treasurer trustee tycoon undersecretary veteran victim violinist volunteer
  winner witness worker wrestler writer youtuber
`);

/** Several words that stand before a name as one office. */
export const officePhrases = phraseSet(`
  vice president, prime minister, secretary of state, secretary of defense, attorney general,
  chief justice, chief of staff, house speaker, majority leader, minority leader, lieutenant governor,
  press secretary, chief executive, chief executive officer, first lady, running mate, secretary general,
  secretary-general, surgeon general, solicitor general, inspector general, director general
`);

/** Offices that say a man, a woman. Heads of "the actress", "the chairwoman". */
export const maleOffices = wordSet(`
  actor assemblyman anchorman businessman chairman congressman councilman fireman fisherman frontman
  policeman salesman spokesman statesman craftsman cameraman sportsman clergyman gentleman gunman
  hitman husband father son brother uncle nephew grandfather grandson boyfriend widower stepfather
  stepson king prince duke lord emperor pope priest monk man boy guy dad patriarch baron waiter host
  ex-husband fiancé godfather father-in-law son-in-law brother-in-law chap lad alderman ombudsman
`);
export const femaleOffices = wordSet(`
  actress assemblywoman anchorwoman businesswoman chairwoman congresswoman councilwoman policewoman
  saleswoman spokeswoman stateswoman sportswoman comedienne hostess heiress waitress wife mother
  daughter sister aunt niece grandmother granddaughter girlfriend widow stepmother stepdaughter queen
  princess duchess empress lady baroness nun woman girl mom mum matriarch ex-wife fiancée godmother
  mother-in-law daughter-in-law sister-in-law ballerina diva midwife bride alderwoman
`);
