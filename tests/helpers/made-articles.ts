import { seededRandom } from "./seeded-random.ts";

const FIRST =
  "Ada Bram Clara Dirk Edda Finn Greta Hugo Ines Joost Karin Lars Mona Nils Olga Piet Rosa Sven Tilda Ugo".split(
    " ",
  );
const START =
  "Bra Cor Dal Fen Gri Hal Kel Lor Mar Nor Os Pen Quin Rav Sel Tor Ul Vas Wex Zan".split(" ");
const END = "wick ford mere stead vale holm gate burn dale mouth".split(" ");
const PLACES =
  "harbour bridge railway library market museum hospital ferry school quarry theatre station dam mill tower park".split(
    " ",
  );
const DONE = "closed opened rebuilt sold inspected delayed approved rejected flooded painted".split(
  " ",
);
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** An invented news article of eight paragraphs (about 1,200 characters) as a Markdown file. */
export interface MadeArticle {
  readonly name: string;
  readonly text: string;
}

/**
 * Invented news with quotations, dates and recurring people: so many articles, the same each time
 * for the same seed. One person in a hundred articles or so is told of again.
 */
export function madeArticles(count: number, seed = 1): readonly MadeArticle[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const surname = () => pick(START) + pick(END);
  const people = Array.from(
    { length: Math.max(8, count / 10) },
    () => `${pick(FIRST)} ${surname()}`,
  );
  const place = () => `${surname()} ${pick(PLACES)}`;
  const number = (below: number) => 1 + Math.floor(random() * below);
  const day = () => `${number(28)} ${pick(MONTHS)} ${1990 + number(34)}`;
  return Array.from({ length: count }, (_, at) => {
    const [one, other] = [pick(people), pick(people)];
    const paragraphs = Array.from({ length: 2 }, () => [
      `${one}, the head of the ${place()}, said on Monday that the ${place()} was ${pick(DONE)} on ${day()} after ${number(900)} people had asked for it. It had stood there since ${1900 + number(90)}.`,
      `“We ${pick(DONE)} the ${place()} because ${surname()} could not wait ${number(90)} days,” ${one.split(" ")[1]} told reporters. “Nobody asked ${surname()} about the ${place()}.”`,
      `${other} called the plan “a gift to the owners of the ${place()}” and left the council in ${pick(MONTHS)} ${2000 + number(23)}.`,
      `According to ${other}, the ${place()} will be ${pick(DONE)} next year. The ${place()} has ${number(90)} workers.`,
    ]).flat();
    const date = `${2010 + (at % 14)}-${String(number(12)).padStart(2, "0")}-${String(number(28)).padStart(2, "0")}`;
    const head = `---\ndate: ${date}\ntitle: The ${place()} and ${one}\noutlet: Norwick Post\n---\n\n`;
    return {
      name: `a${String(at).padStart(6, "0")}.md`,
      text: `${head}${paragraphs.join("\n\n")}\n`,
    };
  });
}
