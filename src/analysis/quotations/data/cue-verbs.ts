/**
 * Verbs that report words or attitudes, by what may follow them besides quoted words.
 * say: a clause, with or without "that". tell: somebody, then a clause. hold: a clause with "that"
 * or without, less often speech. raise: what its subject is or does, in nobody's named opinion. do: an infinitive. take: a noun phrase that is spoken of.
 */
const LISTS = {
  say:
    "say add admit acknowledge allege announce argue assert boast claim comment complain concede conclude confess " +
    "confirm contend continue counter declare deny disclose emphasize estimate exclaim explain hint imply indicate " +
    "insist joke lament maintain muse note observe opine point predict proclaim promise pronounce quip read reason " +
    "recall reckon recount reflect reiterate relate remark repeat reply report respond retort reveal scoff shout " +
    "shrug speculate state stress suggest swear testify theorize tweet underscore vow volunteer warn whisper wonder " +
    "write yell caution chime echo elaborate gripe gush huff interject interrupt jeer murmur mutter offer postulate " +
    "posit press protest rant rave reaffirm rejoin remind restate rule scold snap sneer specify stipulate surmise " +
    "thunder trumpet utter cry cheer bellow blog brag chant chide deadpan decree demand email fume growl grumble " +
    "intone jab lambast snark snipe spout summarize text tease urge venture begin bemoan clarify highlight hear " +
    "finish grouse agree advise ask answer inquire question shriek roar crow bark sigh groan plead quote retweet post " +
    "riff sum cite concur counsel describe detail expound narrate object pledge affirm forecast recap quibble " +
    "disagree",
  tell:
    "tell inform remind assure warn advise notify ask convince persuade brief reassure teach promise show instruct " +
    "caution",
  hold:
    "believe think feel know hope fear expect suspect doubt understand realize worry assume guess imagine find show " +
    "conclude decide determine learn hear consider see remember forget figure mean reckon anticipate envision suppose " +
    "wish foresee discover ensure demonstrate prove recognize trust agree calculate judge project regret indicate " +
    "note highlight signal document dread sense notice forecast care presume deduce infer",
  do:
    "promise vow pledge threaten refuse decline offer agree plan want hope intend expect propose seek urge ask call " +
    "demand claim swear volunteer decide prepare aim wish prefer need warn encourage invite advise order instruct beg " +
    "direct require try attempt choose struggle resist hesitate opt elect long yearn strive resolve scramble",
  take:
    "call describe dub label brand denounce criticize praise blast slam condemn accuse blame mock deride attack " +
    "defend support oppose endorse dismiss reject question discuss cite mention reference characterize portray deem " +
    "decry ridicule rip applaud commend hail laud tout promote advocate favor back urge demand request propose " +
    "address bash chastise lambaste lambast compare liken term refer allude invoke recall express voice raise issue " +
    "release deliver make give paint depict cast credit fault hammer target rebuke excoriate savage scold welcome " +
    "champion bemoan lament predict announce declare explain outline detail emphasize stress highlight cheer tell " +
    "warn ask answer deny reveal confirm acknowledge admit concede challenge dispute contradict denigrate thank " +
    "rename nickname title entitle chant shout sing scream shriek consider talk speak focus apologize complain lobby " +
    "celebrate embrace echo identify name share prefer like love hate reiterate trash appoint nominate vote push " +
    "reaffirm regard view see envision quote retweet post tweet write publish belittle demean disparage malign pan " +
    "scorn skewer smear snub vilify assail knock rap needle pillory heckle boo jeer taunt insult demonize impugn " +
    "downplay minimize ignore salute honor revere admire respect appreciate adore herald congratulate approve sign " +
    "veto ratify sue block ban prohibit allow authorize impose adopt accept sponsor expose present illustrate " +
    "unveil list feature reflect contemplate mull weigh debate interpret perceive frame " +
    "rethink reconsider examine rebut refute correct recite affirm renew unleash resist recommend oversee rail lash " +
    "disagree care react campaign harp dwell marvel balk rally preach tackle broach float pitch chronicle recap " +
    "profile investigate scrutinize hear witness attribute link relish regret resent fear dread enjoy " +
    "woo lecture mislead",
  raise: "seem appear look sound",
} as const;

export type Complement = keyof typeof LISTS;

/** Lemma → what it takes. */
export const CUE_VERBS: ReadonlyMap<string, ReadonlySet<Complement>> = gather();

function gather(): ReadonlyMap<string, ReadonlySet<Complement>> {
  const verbs = new Map<string, Set<Complement>>();
  for (const complement of Object.keys(LISTS) as Complement[])
    for (const lemma of LISTS[complement].split(" "))
      verbs.set(lemma, (verbs.get(lemma) ?? new Set()).add(complement));
  return verbs;
}
