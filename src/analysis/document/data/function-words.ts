import type { Tag } from "../document.ts";

const LISTS: readonly (readonly [Tag, string])[] = [
  [
    "determiner",
    "the a an this that these those each every no some any all both either neither another such " +
      "several many much few most more other half what which whatever whichever enough",
  ],
  ["possessive", "my your his her its our their whose"],
  [
    "pronoun",
    "i you he she it we they me him us them who whom myself yourself himself herself itself " +
      "ourselves yourselves themselves mine yours hers ours theirs everyone everybody someone " +
      "somebody anyone anybody nobody none nothing something anything everything whoever others " +
      "there oneself y'all",
  ],
  [
    "auxiliary",
    "be am is are was were been being has have had having do does did isn't aren't wasn't weren't " +
      "hasn't haven't hadn't don't doesn't didn't ain't 'm 're 've 'd 'll",
  ],
  [
    "modal",
    "will would shall should can could may might must won't wouldn't shan't shouldn't can't cannot " +
      "couldn't mightn't mustn't ought",
  ],
  [
    "preposition",
    "of in on at by for with from into onto over under above below between among amid amidst " +
      "against about across after before behind beneath beside besides beyond despite down during " +
      "except inside near off outside past per since through throughout till toward towards " +
      "underneath until unto up upon via within without like unlike alongside around along as " +
      "regarding concerning including versus amongst atop out notwithstanding",
  ],
  ["to", "to"],
  [
    "conjunction",
    "and or but nor yet so because although though while whereas if unless whether when where why " +
      "how than once lest whenever wherever &",
  ],
  [
    "adverb",
    "not n't also very too just only even still already again ever never always often sometimes " +
      "now then here there soon later earlier ago away back perhaps maybe however therefore " +
      "meanwhile instead otherwise rather quite almost nearly else together today tonight " +
      "tomorrow yesterday thus hence indeed anyway somehow somewhat twice further far well least " +
      "likewise nonetheless nevertheless moreover furthermore elsewhere abroad overall long",
  ],
];

/** The closed classes: words that have one coarse tag wherever they stand. */
export const FUNCTION_WORDS: ReadonlyMap<string, Tag> = new Map(
  LISTS.flatMap(([tag, words]) => words.split(" ").map((word) => [word, tag] as const)),
);
