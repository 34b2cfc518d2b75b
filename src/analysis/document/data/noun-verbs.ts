/** Verbs whose bare or -s form is more often a noun: they count as verbs only where the neighbours say so. */
export const NOUN_VERBS: ReadonlySet<string> = new Set(
  (
    "detail wish counsel decree thunder need term fault nickname title report claim call plan vote support state charge poll study order issue list race back head hand point face " +
    "fear hope view change deal lead run show stand set cut address attack answer question award ban benefit blame " +
    "block campaign care cause challenge check comment concern contact contest contract control count cover credit " +
    "cross cry damage dance date debate demand display dispute document doubt draft drop email end exit experience " +
    "favor figure file fight finance fire focus force form fund function gain grant group guess guide harm heat help " +
    "hit honor host house hunt hurt impact increase influence insult interest interview joke judge jump kick label lack " +
    "land laugh launch leak lift light limit link lobby look love march mark market master match matter measure mention " +
    "mind mount move name need note notice object offer pardon park part pass pause pay pick pitch place play pledge plot " +
    "position post practice praise present press pressure process produce profile program progress project promise " +
    "protest purchase push quote raise rally rank rate reach reason rebuke record reform regard regret release remark " +
    "repeat reply request research rest result return review reward ride ring rise risk rock roll rule rush sacrifice " +
    "sanction schedule score search seat sense share shift ship shock shot sign signal slam slap slip sound spark speech " +
    "split sponsor spot stage start statement stay step stop store stream stress strike struggle study subject suit " +
    "surge surprise swing switch talk target tax tear term test text thought threat tie top touch tour trace track " +
    "trade train transfer travel treat trip trouble trust try turn tweet update use value veto view visit voice vow " +
    "wait walk war watch water wave welcome win wish witness wonder work worry yell blog estimate forecast offers " +
    "find act aim appeal approach arrest attempt average bar base battle bet bid book bill board break brief broadcast budget build burn buy " +
    "chair champion charm chant chat cheer clash climb close coach code collapse command compromise conduct conflict cost couple craft crash " +
    "decline decrease defeat delay design desire double dream drive ease echo essay escape estimate exercise export feature feed " +
    "flag float flow fly freeze fuel grab guarantee hold hurdle interview investment invite issue jab jail joke keynote kid kill kiss knock " +
    "lead lecture leave like line living load lock long lot lower make nod number open own pack paint phone picture pump quip rant " +
    "shake shape shout shrug slide slur smear smile smoke snap stall steal stem stir strain stretch stroke sum summer supply surrender swap sweep swipe " +
    "taste tease throw thrust triumph tumble utter warrant waste wind wreck yield taunt whisper sigh scream roar signal sort type"
  ).split(" "),
);
