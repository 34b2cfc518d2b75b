/** What the figures above do not show well, or not at all; kept by hand, without figures. */
export const LIMITS = `- The data are English news, encyclopedia and Wikinews. Other languages and other kinds of text are not measured; articles in them are searched word by word, but hardly any speech is attributed.
- The rules were made while looking at these halves of the data, though the weights were not learnt from what they are measured on. Other halves are held back; expect unseen articles to score some points lower.
- Of speech without quotation marks about half is found, at most. A neural net reads it far better.
- Wikinews, with its short reports and several speakers to a paragraph, scores well below the political press.
- Short answers to questions are right less often than the sentence they are taken from, and telling an answerable question of the right story from an unanswerable one is little better than a guess; a question about another story is refused.
- Claims for \`/check\` are made by rule, so they are easier than what people write.
- Finding what is typed, letter by letter, takes longer than is aimed at (\`≤\` beside the figure) in the slowest of a hundred cases, and indexing a story's first passages is slower than aimed at.
- The peers of speed do something else as well or less: compromise tags and does not attribute, fuse.js scans and does not index. HeidelTime and the full parsers need Java or Python and were not run beside.
- Times of one run on one machine; a busy machine shows lower figures.`;
