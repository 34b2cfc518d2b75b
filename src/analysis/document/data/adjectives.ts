/** Common adjectives that no ending tells. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    "good bad great new old young big small large little long short high low early late first last next " +
    "former current present previous recent ancient modern main key major minor chief top senior junior " +
    "lead vice deputy right left wrong true false real sure certain clear likely unlikely free full empty " +
    "open close closed hard soft easy difficult strong weak rich poor hot cold warm cool dark light heavy " +
    "fast slow quick safe dangerous different same similar other own whole entire total single double dead " +
    "alive happy sad angry afraid proud glad sorry ready able unable white black red blue green brown " +
    "female male foreign local state federal national public private common rare simple complex deep " +
    "wide narrow thick thin fair unfair due wise cheap brave bold calm kind nice fine huge tiny vast giant " +
    "mere sheer pure raw rough smooth sharp flat firm tough tight loose loud quiet busy lazy crazy " +
    "ugly pretty lovely friendly dirty clean fresh sick healthy wealthy guilty innocent stupid smart dumb " +
    "absurd frank honest blunt fellow elder eldest older younger oldest youngest better best worse worst " +
    "bigger biggest larger largest smaller smallest higher highest lower lowest longer longest stronger " +
    "greater greatest unnamed anonymous republican democratic american british french german russian " +
    "chinese mexican european conservative liberal independent far-right bipartisan two-time longtime "
  ).split(" "),
);

/** Numbers in words: they stand before a noun as adjectives do, or by themselves. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  "one two three four five six seven eight nine ten dozen hundred thousand million billion".split(
    " ",
  ),
);
