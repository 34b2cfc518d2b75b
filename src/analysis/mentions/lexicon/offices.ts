import { wordSet } from "#story/names/lexicon/word-set.ts";

/** Offices and jobs that may stand, capitalised or not, right before a name. */
const either = wordSet(`
  activist actor actress adviser advisor aide ambassador analyst anchor anchorman anchorwoman artist
  astronaut athlete attorney author banker billionaire biologist boss boxer broadcaster businessman
  businesswoman candidate captain cartoonist celebrity ceo cfo chairman chairperson chairwoman champion
  chef chief choreographer coach co-founder cofounder co-chair columnist comedian comedienne commander
  commentator commissioner composer comptroller congressman congresswoman conservative consultant
  contributor coordinator correspondent councilman councilwoman councillor counsel counselor creator
  critic curator defenseman delegate democrat demonstrator deputy designer detective director
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
  superintendent superstar supporter surgeon surrogate swimmer teacher technician teen teenager
  tennis trader trainer treasurer trustee tycoon undersecretary veteran victim violinist volunteer
  winner witness worker wrestler writer youtuber
`);

/** Offices that say a man, a woman. Heads of "the actress", "the chairwoman". */
const male = wordSet(`
  actor assemblyman anchorman businessman chairman congressman councilman fireman fisherman frontman
  policeman salesman spokesman statesman craftsman cameraman sportsman clergyman gentleman gunman
  hitman husband father son brother uncle nephew grandfather grandson boyfriend widower stepfather
  stepson king prince duke lord emperor pope priest monk man boy guy dad patriarch baron waiter host
  ex-husband fiancé godfather father-in-law son-in-law brother-in-law chap lad alderman ombudsman
`);
const female = wordSet(`
  actress assemblywoman anchorwoman businesswoman chairwoman congresswoman councilwoman policewoman
  saleswoman spokeswoman stateswoman sportswoman comedienne hostess heiress waitress wife mother
  daughter sister aunt niece grandmother granddaughter girlfriend widow stepmother stepdaughter queen
  princess duchess empress lady baroness nun woman girl mom mum matriarch ex-wife fiancée godmother
  mother-in-law daughter-in-law sister-in-law ballerina diva midwife bride alderwoman
`);

/** Nouns for offices and jobs, by the gender they say. */
export const offices = { either, male, female } as const;
