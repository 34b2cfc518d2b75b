/**
 * English words that stand in any text and so tell nothing of what it is about, beside
 * `STOP_WORDS` and `REPORTING_VERBS`; of four letters and more, folded. Words that a story may be
 * about ("party", "left", "right", "race", "case", "deal") are left out.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `above
  across actually after again against ahead almost alone along already although always
  among amid anybody anyone anything anyway apart around aside away back before behind below
  beside besides between beyond certain certainly clear clearly currently despite different
  directly earlier early either else elsewhere enough entire entirely especially even eventually
  ever every everybody everyone everything everywhere except exactly fairly farther finally former
  formerly forward frequently fully further furthermore generally hardly hence however immediately
  inside instead largely last late lately later latest least less like likely long longer mainly
  maybe meanwhile mere merely moreover mostly namely near nearly neither never nevertheless next
  nobody none nothing once otherwise outside overall particular particularly perhaps possible
  possibly previous previously probably quickly quite rather really recent recently same seemingly
  several shortly simply since slightly somehow someone something sometimes somewhat somewhere
  soon still suddenly surely throughout thus today together tomorrow tonight toward towards truly
  twice unless unlike unlikely upon usually various versus whatever whenever whether whichever
  whole within without yesterday able better best good great large larger largest major main
  others real small smaller half first second third fourth fifth three five seven eight nine
  hundred thousand million billion number numbers couple dozen percent time times year years month
  months week weeks days hour hours minute minutes moment moments monday tuesday wednesday
  thursday friday saturday sunday january february april june july august september october
  november december thing things people person kind kinds sort sorts part parts point points fact
  facts become becomes becoming became begin begins beginning began begun bring brings bringing
  brought came come comes coming consider considered continue continues continued continuing find
  finds finding found gave give gives given giving gone goes going went happen happens happened
  happening hold holds holding include includes included including involved keep keeps keeping
  kept made make makes making mean means meant need needs needed provide provided provides remain
  remains remained seem seems seemed seen sees seeing showed shown showing start starts started
  starting take takes taken taking took turn turns turned turning tried tries trying used uses
  using want wants wanted wanting called calling appear appears appeared ended ends feel feels
  feeling felt follow followed following look looks looked looking based related regarding
  concerning`.split(/\s+/),
);
