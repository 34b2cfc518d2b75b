/**
 * All forms of verbs that tell that somebody said or held something; folded. Those that are as often
 * nouns or news themselves ("report", "claim", "state", "vote") are left out.
 */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(
  `say says saying said tell tells telling told add adds adding added ask asks asking asked
  admit admits admitting admitted allege alleges alleging alleged announce announces announcing announced
  argue argues arguing argued assert asserts asserting asserted believe believes believing believed
  confirm confirms confirming confirmed deny denies denying denied describe describes describing described
  explain explains explaining explained insist insists insisting insisted
  know knows knowing knew known mention mentions mentioning mentioned
  noting noted recall recalls recalling recalled reckon reckons reckoning reckoned
  reply replies replying replied respond responds responding responded
  reveal reveals revealing revealed speak speaks speaking spoke spoken
  stated stating suggest suggests suggesting suggested talked talking
  think thinks thinking thought wrote written according`.split(/\s+/),
);
