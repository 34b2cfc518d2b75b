/** Past forms that do not end in -ed. */
export const PAST_CUES: ReadonlySet<string> = new Set(
  `was were had did said told met left came went made took gave got began held sent saw found lost
   won led fell rose sold bought brought thought felt kept knew became put set read ran spoke wrote
   broke chose drew drove flew grew hit hurt cut let paid quit shot shut sat sought spent stood
   struck taught threw wore shook fought caught built burst died swept overtook stole swore sank
   sang rang blew bit bound bred clung crept dealt dug fled forbade forgot forgave froze hid laid
   lent lit meant rode sprang stuck stung strove sued tore woke withdrew wound has have been`.split(
    /\s+/,
  ),
);
