import type { Gender } from "#story/analysis.ts";

export interface PronounEntry {
  readonly gender: Gender;
  readonly plural: boolean;
  readonly role: "subject" | "object" | "possessive" | "reflexive" | "relative";
  readonly speaker: "first" | "third";
  readonly human: boolean;
}

function entry(
  role: PronounEntry["role"],
  gender: Gender,
  { plural = false, speaker = "third" as PronounEntry["speaker"], human = true } = {},
): PronounEntry {
  return { gender, plural, role, speaker, human };
}

/** Every pronoun that may mean a speaker, lower case. "It" means an organisation or a thing. */
export const pronouns: ReadonlyMap<string, PronounEntry> = new Map([
  ["he", entry("subject", "male")],
  ["him", entry("object", "male")],
  ["his", entry("possessive", "male")],
  ["himself", entry("reflexive", "male")],
  ["she", entry("subject", "female")],
  ["her", entry("possessive", "female")],
  ["hers", entry("possessive", "female")],
  ["herself", entry("reflexive", "female")],
  ["they", entry("subject", "unknown", { plural: true })],
  ["them", entry("object", "unknown", { plural: true })],
  ["their", entry("possessive", "unknown", { plural: true })],
  ["themselves", entry("reflexive", "unknown", { plural: true })],
  ["it", entry("subject", "unknown", { human: false })],
  ["its", entry("possessive", "unknown", { human: false })],
  ["i", entry("subject", "unknown", { speaker: "first" })],
  ["me", entry("object", "unknown", { speaker: "first" })],
  ["my", entry("possessive", "unknown", { speaker: "first" })],
  ["myself", entry("reflexive", "unknown", { speaker: "first" })],
  ["we", entry("subject", "unknown", { plural: true, speaker: "first" })],
  ["us", entry("object", "unknown", { plural: true, speaker: "first" })],
  ["our", entry("possessive", "unknown", { plural: true, speaker: "first" })],
  ["who", entry("relative", "unknown")],
]);
