import fc from "fast-check";

const lines = (text: string) => text.trim().split(/\s*\n\s*/);

/** Who speaks in it. */
export const SOMEBODY = lines(`
  Mara Voss
  Ms. Voss
  Voss
  she
  he
  they
  the singer
  her lawyer
  the firm’s spokesman
  Prime Minister Jonas Berg
  Berg, the mayor of Norwick,
  Sen. Ada Holm (D-Ill.)
  @maravoss
  the Norwick Times
  Norwick University
  the University of Norwick and Kelmere
  Dr. Jan de Boer Jr.
  two officials who asked not to be named
  a spokeswoman for the Department of Health
  former President Berg
  one of the workers
  those who left
  Voss’s brother Tom
  U.S. Secretary of State Ines “Bo” Kahn
  police
  nobody`);

const TOLD = lines(`
  said
  said that
  told reporters
  told Voss on Monday that
  said last week that
  asked whether
  asked her to
  did not say if
  will say
  has been saying that
  was quoted as saying
  insisted on
  called it
  called for
  wrote in a letter to Berg:
  tweeted:
  is reported to have said
  denied
  promised to
  agrees, adding
  , according to
  , said
  , who said
  as saying
  made the claim that
  expressed his belief that
  , in the words of
  according to Voss,
  let it be known that
  is said to have`);

const WORDS = lines(`
  “We will not sing before summer,”
  “It is done.”
  “broken promise”
  ‘no way’
  "Enough!"
  ''so they say''
  “He told me, ‘Never again,’ and left
  ” 
  the harbour is closed
  the bridge would be sold for $3.5 million
  nobody had asked the workers’ council
  it was late; the ferry had left
  to close the school next year
  her album “Salt and Iron”
  closing the quarry
  what they want
  about the library
  why it fell
  but that is over
  and the tower, built in 1890, fell`);

const WHEN = lines(`
  on Monday
  in May 2029
  on 3 May 2029
  last year
  two weeks later
  at the Norwick fair
  in an interview with the Times
  during a meeting (held in Kelmere)
  that day
  when asked
  earlier
  since 2001
  to the council`);

const MARK = [", ", ". ", ". ", ".\n\n", ": ", "; ", " — ", " (", ") ", " ", " ", "\n", "! ", "? "];

const LABELS = [
  "Voss: ",
  "VOSS: ",
  "Q: ",
  "NORWICK, May 3 (Wire) – ",
  "Photo: Ada Holm/Wire\n\n",
  "> ",
  "# ",
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...SOMEBODY) },
  { weight: 4, arbitrary: fc.constantFrom(...TOLD) },
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...WHEN) },
  { weight: 1, arbitrary: fc.constantFrom(...LABELS) },
);
/** Sentences in the usual order, and pieces in any. */
const sentence = fc
  .tuple(
    fc.constantFrom(...SOMEBODY),
    fc.constantFrom(...TOLD),
    fc.constantFrom(...WORDS),
    fc.constantFrom(...WHEN),
    fc.constantFrom(0, 1, 2, 3),
  )
  .map(([who, told, words, when, order]) => {
    if (order === 0) return `${who} ${told} ${words} ${when}. `;
    if (order === 1) return `${words} ${who} ${told} ${when}. `;
    if (order === 2) return `${when}, ${who} ${told} ${words}.\n\n`;
    return `${words} ${told} ${who}, ${words}. `;
  })
  .map((text) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
const pieces = fc.tuple(piece, fc.constantFrom(...MARK)).map(([words, mark]) => words + mark);
/** Text put together of what news sentences are made of, in the usual order and in any. */
export const madeSentences = fc
  .array(fc.oneof({ weight: 2, arbitrary: sentence }, { weight: 1, arbitrary: pieces }), {
    maxLength: 24,
  })
  .map((parts) => parts.join(""));
