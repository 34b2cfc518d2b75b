import { expect, test } from "vitest";
import { readQuotations } from "../read-quotations.ts";

function addressee(text: string): string | null {
  const { quotations, cut } = readQuotations(text);
  return cut(quotations[0]?.addressee);
}

test.each([
  ["“We will pay,” Lund told the Harbour News.", "the Harbour News"],
  ["“We will pay,” Lund told him.", "him"],
  ["“We will pay,” Lund said to the crowd.", "the crowd"],
  ["“We will pay,” Lund said in an interview with Tom Berg.", "Tom Berg"],
])("whom it was said to: %s", (text, expected) => expect(addressee(text)).toBe(expected));

test.each([
  ["“We will pay,” Lund said on Monday."],
  ["“We will pay,” Lund said to applaud the crew."],
  ["“We will pay,” Lund said of the crew."],
])("nobody: %s", (text) => expect(addressee(text)).toBeNull());
