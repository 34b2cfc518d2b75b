import { wordSet } from "#story/names/lexicon/word-set.ts";

/** Words that are no part of a name though they are capitalised at the head of a sentence or title. */
export const functionWords = wordSet(`
  a about above according across after afterward afterwards again against ago ahead all almost along already also
  although always amid amidst among amongst an and another any anybody anyone anything anyway apart are around
  as ask asked aside at away back based be because become been before behind being below besides between beyond both
  brief briefly but by call called calling came can cannot clearly come concerning consider considering could currently
  depending despite did didn't do does doesn't don't done down due during each earlier early either else elsewhere
  enough especially even eventually ever every everybody everyone everything everywhere exactly except excluding few
  finally first five following for former formerly fortunately four from further furthermore get given go going 
  got  had half happy hardly has hasn't have having he he'd he'll he's her here hers herself him himself his
  honestly hopefully how however hundreds i i'd i'll i'm i've if ii in including incredibly indeed inside instead
  into is isn't it it'd it'll it's its itself just last lastly late lately later least less let let's like likewise
  listen  long look looking lots made make making many may maybe me meanwhile might millions mine more moreover
  most mostly much must my myself near nearly neither never nevertheless  next nine no nobody none nonetheless nor not
  nothing notwithstanding now nowhere obviously of off often oh ok okay on once one only onto or other others otherwise
  ought our ours out outside over overall own particularly perhaps plus possibly previously probably put quite rather
  read really reading recently regarding regardless remember  said same say says second see seemingly seen seven several
  shall she she'd she'll she's should shortly similarly simply since six so some somebody somehow someone something
  sometimes somewhere soon speaking still such suddenly sure surely take takes taking ten thank thanks that that's the their
  theirs them themselves then there there's thereafter therefore these they they'd they'll they're they've thing think third this those
  though thousands three through throughout thus till to today together told tomorrow tonight too toward towards
  twelve twenty two under underneath undoubtedly unfortunately unless unlike until up upon us use used using usually various
  very via was wasn't watch we we'd we'll we're we've well went were weren't what what's whatever when whenever where whereas wherever
  whether which whichever while who who's whoever whole whom whose why will with within without won't would wouldn't
  yeah yes yesterday yet you you'd you'll you're you've  your yours yourself
  ex non pro anti co vs versus per via amen please photo image picture video getty credit story related update updated
  breaking exclusive opinion editorial analysis click subscribe advertisement share reporting editing additional
  photograph courtesy file caption q question answer
  billions dozens critics officials police people women men voters workers students experts analysts sources
  asking born founded written led known born added adding noted noting responding referring citing announcing
  president's                
             
           
`);

/** The days and the months: capitalised, but names of no one. */
const calendarWords = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug
  sep sept oct nov dec christmas easter thanksgiving halloween ramadan passover hanukkah am pm est edt gmt pst pdt et
  spring summer autumn fall winter
`);

/** A day, a month or the like, also abbreviated with a full stop. */
export function isCalendarWord(lower: string): boolean {
  return calendarWords.has(lower.endsWith(".") ? lower.slice(0, -1) : lower);
}
