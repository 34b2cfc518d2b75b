/** Nouns for what somebody thinks, wants or says of something: `her support for …`, `a promise to …`. */
export const OPINION_NOUNS: ReadonlySet<string> = new Set(
  (
    "support opposition concern concerns fear fears hope hopes doubt doubts worry worries anxiety view views belief beliefs " +
    "opinion opinions plan plans decision decisions desire interest criticism criticisms endorsement endorsements praise " +
    "attack attacks position stance call calls request requests demand demands order ruling agreement commitment " +
    "willingness refusal reluctance admiration love hatred disdain contempt anger frustration outrage enthusiasm confidence " +
    "skepticism question questions debate talk discussion discussions story stories account accounts report reports claim " +
    "claims statement statements promise promises pledge pledges vow vows warning warnings suggestion suggestions assertion " +
    "assertions accusation accusations allegation allegations charge charges comment comments remark remarks argument " +
    "arguments description descriptions declaration announcement proposal proposals prediction predictions assessment " +
    "understanding recognition acknowledgment admission denial rejection complaint complaints rumor rumors speculation " +
    "expectation expectations intention intentions determination insistence contention assumption assumptions conclusion " +
    "conclusions estimate estimates analysis theory notion idea impression sense conviction perception knowledge awareness " +
    "memory memories vote votes approval disapproval condemnation dismissal defense advocacy apology apologies advice " +
    "recommendation recommendations invitation offer threat threats plea appeal push bid preference reservations objection " +
    "objections dissatisfaction disappointment unease distrust mistrust suspicion suspicions dislike resentment affection " +
    "respect sympathy regret explanation explanations answer answers speech speeches testimony evidence confirmation " +
    "portrayal depiction characterization interpretation evaluation review thoughts feelings attitude attitudes reaction " +
    "response responses jab jabs swipe insult insults slur slurs joke jokes mention reference references"
  ).split(" "),
);
