const HEARER = /^(?:you|your|yours|yourself|yourselves|y['’]all)$/i;
/** "You ’ ve" is written with spaces in some texts, and "they ve" in haste. A letter by itself may be a name if large. */
const SCRAP = /^(?:['’]\s?(?:ve|re|ll|[mdst])|n['’]t)$/i;
const BARE_SCRAP = /^(?:ve|re|ll|[mdst])$/;

/** Whether a speaker's mention is whoever reads or hears ("you"), or what is left of a contraction ("’ve"). */
export function isNobody(written: string): boolean {
  return HEARER.test(written) || SCRAP.test(written) || BARE_SCRAP.test(written);
}
