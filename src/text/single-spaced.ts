/** A text with each run of white space made one space. */
export function singleSpaced(text: string): string {
  return UNEVEN.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** Most texts have nothing else, and to put them together anew takes far longer than to look. */
const UNEVEN = /[^\S ]| {2}/;
