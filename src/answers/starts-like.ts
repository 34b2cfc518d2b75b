/** Whether every folded word typed begins a word of the name, whole words before unfinished ones. */
export function startsLike(name: readonly string[], typed: readonly string[]): boolean {
  return typed.every((word) => name.some((part) => part.startsWith(word)));
}
