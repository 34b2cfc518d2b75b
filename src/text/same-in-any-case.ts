/** Whether two texts are the same but for capitals. */
export function sameInAnyCase(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
