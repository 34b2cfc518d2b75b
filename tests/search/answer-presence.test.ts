import { expect, it } from "vitest";
import { answerPresence } from "#search/answer-presence.ts";
import { stem } from "#text/stem.ts";

it.each([
  ["when", "It fell in 2019.", "", 1],
  ["when", "It fell in 2019.", "2019", 0],
  ["when", "It fell in 490 BC.", "", 1],
  ["when", "It fell in May.", "", 1],
  ["when", "It fell in May.", "may", 0],
  ["when", "It fell in the 19th century.", "", 1],
  ["when", "It fell last week.", "", 1],
  ["when", "It fell on Friday, in the 1990s.", "", 1],
  ["when", "It fell in room 12019.", "", 0],
  ["when", "It fell before the storm.", "", 0],
  ["number", "It has 40 boats.", "", 0.8],
  ["number", "It has forty boats.", "", 0.8],
  ["number", "It has forty boats.", "forty", 0],
  ["number", "It is forty miles long.", "", 1],
  ["number", "It cost $3.5 million.", "", 1],
  ["number", "It has boats and miles.", "", 0],
  ["who", "It was Ada Quill.", "", 1],
  ["who", "It was Ada Quill.", "ada", 1],
  ["who", "It was A. Quill", "a quill", 0],
  // A single large word at the beginning is no sign of a name, two are.
  ["who", "Quill left.", "", 0],
  ["who", "Ada Quill left.", "", 1],
  ["who", "The mayor left.", "", 0],
  ["where", "It was in Norwick.", "", 1],
  ["where", "Norwick fell.", "", 1],
  ["where", "Norwick fell.", "norwick", 0],
  ["where", "Suddenly it fell.", "", 0],
  ["where", "The wall fell.", "", 0],
  ["where", "It fell.", "", 0],
  ["where", "1st it fell.", "", 0],
  ["where", "it fell into the channel.", "", 0.5],
  ["where", "it fell into the channel.", "channel", 0],
  ["where", "it fell in time.", "", 0],
  ["where", "it fell on Sunday.", "sunday", 0],
  ["why", "It fell because of the storm.", "", 1],
  ["why", "It was due to the storm.", "", 1],
  ["why", "It has been shut since the storm.", "", 0.5],
  ["why", "It was shut to protect boats.", "", 0.5],
  ["why", "It was shut.", "", 0],
  // Anything may be the answer.
  ["what", "", "", 0.5],
  ["how", "It was shut.", "", 0.5],
] as const)("%s: “%s” where “%s” is asked: %f", (kind, sentence, asked, presence) => {
  const stems = new Set(asked.split(" ").filter(Boolean).map(stem));
  expect(answerPresence(kind, sentence, stems)).toBe(presence);
});
