/** Regular verbs that news uses, by base form; their forms are derived. */
export const REGULAR_VERBS: readonly string[] = (
  "abandon accept accuse achieve acknowledge act adapt add address adjust admit adopt advance advise advocate " +
  "affect affirm agree aim alert allege allow allude amend analyze announce answer anticipate apologize appeal " +
  "appear applaud apply appoint appreciate approach approve argue arise arrange arrest arrive articulate ask " +
  "assail assert assess assign assist assume assure attack attempt attend attest attract attribute avoid await " +
  "award back ban bark base bash beg behave believe bellow belittle bemoan benefit berate blame blast block blog boast bolster " +
  "boo boost borrow bother bounce brag brand brief brush bully burn bust call calculate campaign cancel capture care carry cast cause " +
  "caution celebrate challenge change characterize charge charm chant chat chastise check cheer chide chime chuckle cite claim clarify clash classify clear " +
  "climb close coin collect comment commend commit communicate compare compel compete complain complete concede concern conclude concur condemn " +
  "conduct confess confide confirm confront confuse congratulate connect consider consist consult contact contain contend continue contradict contribute control convey " +
  "convince cooperate coordinate correct cover crack create credit criticize cross crow cry count counter deadpan debate decide declare decline " +
  "decry deem defeat defend define delay deliver demand demonstrate denounce deny depart depend depict deploy deride " +
  "describe deserve detail determine develop die differ direct disagree disclose discover discuss dismiss dispatch " +
  "display dispute distance divide divulge document donate doubt downplay draft drag drop dub earn ease echo edit elaborate elect " +
  "email embrace emerge emphasize employ enable encourage end endorse enforce engage enjoy enrage ensure enter envision establish estimate evaluate " +
  "evolve examine exclaim exclude excoriate expect explain explode exploit explore express expand expose extend fail falter favor fear figure file fill " +
  "finish fire flag float focus follow force form frame fret fume fund gain gather gaze gesture grant gripe groan grumble guarantee guess guide gush hail " +
  "halt hammer handle happen harass hate head help hesitate highlight hint hire hope identify ignore illustrate imagine impact imply " +
  "impose impress improve include increase indicate inform initiate inquire insinuate insist inspire instruct insult " +
  "intend interject interpret interrupt interview introduce invest investigate invite invoke involve issue jab jeer join joke judge jump justify kick kid kill kiss " +
  "knock label lack lambast lambaste lament lash last laud laugh launch learn lecture liken like limit link list listen live lobby lock long look love lower maintain " +
  "manage march mark match matter measure mention mock move mourn murmur muse mutter name nag nod nominate note notice notify numb object observe obtain occur offer " +
  "open opine oppose order outline overwhelm own pack paint pan paraphrase pass pause peg perceive perform permit persuade phone pick pitch place plan play plead please pledge point " +
  "poll ponder portray pose position possess post postulate pour practice praise pray preach predict prefer prepare present preserve press pressure presume pretend prevent proceed " +
  "proclaim produce profess project promise promote prompt pronounce propose prosecute protect protest prove provide publish pull push qualify " +
  "question quip quote race raise ramble rant rally rank rap rate rave reach react reaffirm realize reason reassure rebuke rebut recall receive recite " +
  "recognize recommend reconsider record recount recommend reduce refer reference reflect refuse refute regard register regret reiterate reject relate relay release " +
  "rely remain remark remember remind remove renew repeat replace reply report represent request require resign resist resolve respond rest restate restrict " +
  "result resume retain retire retort retract return retweet reveal reverse review revise ridicule rip roar roast rule rush sacrifice satisfy save savage scare scoff scold " +
  "score scramble scream search secure seem seize sense serve settle share shift shock shout shrug sigh sign signal slam slap slash slip slur smear smile " +
  "snap snark sneer snipe solve sound spark specify speculate spell spout squash stage start state stay step stipulate stop strain stress stretch struggle study stump submit succeed " +
  "suffer suggest sum summarize summon supply support suppose surge surmise surprise surround survive suspect suspend sustain swipe switch sympathize taint talk target taunt tap tease testify text thank " +
  "theorize threaten tie tout toss touch trace track trade train transform translate trash travel treat trigger trounce trumpet trust try turn tweet underline underscore " +
  "unite unveil update uphold upset urge use utter value venture veto view violate visit voice volunteer vote vow wade wait walk want warn warrant watch wave weigh welcome whine " +
  "whisper whistle wield wipe wish witness wonder work worry yell zing zero flip-flop fact-check " +
  "reckon huff posit rejoin thunder decree intone grouse shriek counsel expound narrate need term fault denigrate rename nickname title entitle " +
  "acquire accompany accomplish accumulate activate amount appease assemble assault attain balance bar bear brace burden bypass cater chair champion chase circulate cite collapse combat combine comply comprise compromise " +
  "conceive concentrate condone confer confine conform constitute construct consume contest contract convert convict craft crash credit crush cultivate curb damage dance dare date decrease dedicate defy delegate delete " +
  "desire destroy detain devote dictate diminish disappear disappoint discourage disrupt dissolve distribute dodge dominate double dream dress drift drill drop dump elevate eliminate embarrass embody endure enlist enroll " +
  "erode escape excuse execute exercise exist exit expel experience expire explode export exacerbate fade fan farm fashion finance fit fix flow fold founder free fuel fulfill function generate govern graduate grab harm haul heat hijack honor host house hunt hurry illuminate incorporate incite " +
  "induce inherit inject injure insert install insure integrate intensify interact intervene invade invent isolate jeopardize jail keynote land leak lean legislate lift linger load locate loom maneuver manipulate manufacture marry master merge mind minimize mobilize monitor mount muster narrow negotiate neglect object " +
  "observe obstruct occupy offend operate organize originate oust outpace overlook oversee pardon park part participate patrol penalize persist plague plunge poison populate postpone prevail print prioritize probe process prohibit prolong pump punish purchase pursue reclaim recover recruit redeem reform refrain refuel regain regulate reinforce rescue research reserve reside restore resurrect reunite revoke revolve reward rig rob rock roll ruin sail schedule seal select separate shape shatter shed shield ship shock shorten shove showcase shrink " +
  "skip slow smash smoke soar spoil sponsor spot spur squeeze stab stall steer stem stir store stream strengthen strip structure subject subsidize substitute sue suit supplement suppress surrender swap sweep tackle tail taste tax tempt terminate test thrive tolerate top topple torture tour transfer transport triumph trim triple trouble tumble undercut undermine undo unfold unleash upend urge utilize vanish wander warm waste weaken widen wreck yield"
).split(" ");
