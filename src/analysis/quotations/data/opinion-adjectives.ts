/** Adjectives for what somebody thinks, feels or wants: `is aware that …`, `was skeptical of …`. */
export const OPINION_ADJECTIVES: ReadonlySet<string> = new Set(
  (
    "aware unaware clear unclear certain uncertain sure unsure confident hopeful optimistic pessimistic fearful afraid wary " +
    "skeptical sceptical doubtful suspicious critical supportive dismissive glad happy unhappy proud sorry grateful thankful " +
    "eager willing unwilling ready reluctant hesitant keen open opposed committed convinced adamant insistent mindful " +
    "conscious ashamed angry furious upset mad uneasy uncomfortable comfortable nervous anxious desperate curious " +
    "enthusiastic passionate silent vocal outspoken explicit specific honest candid blunt apologetic defensive emphatic " +
    "undecided ambivalent indifferent sympathetic sensitive hostile fond tired sick jealous envious guilty responsible " +
    "likely unlikely obvious evident apparent possible true doubtless worried concerned surprised shocked pleased " +
    "disappointed frustrated interested determined prepared inclined tempted excited thrilled impressed satisfied"
  ).split(" "),
);
