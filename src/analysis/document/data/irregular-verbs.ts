/** Irregular verbs: base, past and, where it differs, participle. */
export const IRREGULAR_VERBS: readonly (readonly string[])[] = (
  "say said;tell told;think thought;write wrote written;know knew known;feel felt;find found;see saw seen;" +
  "hear heard;read read;hold held;keep kept;leave left;make made;mean meant;meet met;pay paid;put put;" +
  "run ran run;sell sold;send sent;set set;show showed shown;speak spoke spoken;spend spent;stand stood;" +
  "swear swore sworn;take took taken;teach taught;understand understood;win won;lose lost;give gave given;" +
  "go went gone;come came come;become became become;begin began begun;break broke broken;bring brought;" +
  "build built;buy bought;catch caught;choose chose chosen;cut cut;deal dealt;draw drew drawn;drive drove driven;" +
  "eat ate eaten;fall fell fallen;fight fought;fly flew flown;forget forgot forgotten;forgive forgave forgiven;" +
  "get got gotten;grow grew grown;hit hit;hurt hurt;lay laid;lead led;let let;lie lay lain;rise rose risen;" +
  "seek sought;shake shook shaken;shoot shot;shut shut;sing sang sung;sit sat;sleep slept;steal stole stolen;" +
  "strike struck stricken;throw threw thrown;wear wore worn;withdraw withdrew withdrawn;foresee foresaw foreseen;" +
  "overcome overcame overcome;retell retold;foretell foretold;sing sang sung;spit spat;cast cast;broadcast broadcast;" +
  "forecast forecast;quit quit;bet bet;split split;spread spread;thrust thrust;bid bid;undergo underwent undergone;" +
  "undertake undertook undertaken;uphold upheld;mislead misled;misunderstand misunderstood;rebuild rebuilt;" +
  "overthrow overthrew overthrown;bear bore borne;beat beat beaten;bend bent;bite bit bitten;blow blew blown;" +
  "cost cost;dig dug;feed fed;flee fled;forbid forbade forbidden;freeze froze frozen;hang hung;hide hid hidden;" +
  "kneel knelt;lend lent;light lit;ride rode ridden;ring rang rung;sink sank sunk;slide slid;spin spun;" +
  "swim swam swum;swing swung;tear tore torn;wake woke woken;weep wept;wind wound;vow vowed;plead pled"
)
  .split(";")
  .map((verb) => verb.split(" "));
