/** A line as somebody half remembers it: now and then a word dropped or a letter wrong. */
export function mistype(line: string, random: () => number): string {
  const words = line.split(" ").filter((_, at) => at === 0 || random() > 0.15);
  return words
    .map((word) => {
      if (word.length < 4 || random() > 0.25) return word;
      const at = 1 + Math.floor(random() * (word.length - 2));
      const way = random();
      if (way < 0.34) return word.slice(0, at) + word.slice(at + 1);
      if (way < 0.67) return word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);
      return `${word.slice(0, at)}${"etaoinshr"[Math.floor(random() * 9)]}${word.slice(at + 1)}`;
    })
    .join(" ");
}
