/** Tells whether a word has one of the endings; its last letter leaves few of them to try. */
export function endingTest(endings: string): (word: string) => boolean {
  const byLast = new Map<number, string[]>();
  for (const ending of endings.split(" ")) {
    const last = ending.charCodeAt(ending.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), ending]);
  }
  return (word) => {
    const tried = byLast.get(word.charCodeAt(word.length - 1));
    if (tried) for (const ending of tried) if (word.endsWith(ending)) return true;
    return false;
  };
}
