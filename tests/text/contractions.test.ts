import { describe, expect, it } from "vitest";
import { expandContraction } from "#text/contractions.ts";
import { splitWords } from "#text/split-words.ts";

function expand(written: string): string {
  return splitWords(written)
    .flatMap((word) => expandContraction(written.slice(word.start, word.end), word.folded))
    .join(" ");
}

describe("expandContraction", () => {
  it.each([
    ["don't", "do not"],
    ["Doesn’t", "does not"],
    ["dont", "do not"],
    ["can't", "can not"],
    ["cannot", "can not"],
    ["wont", "will not"],
    ["shan't", "shall not"],
    ["ain't", "am not"],
    ["I'm", "i am"],
    ["let's", "let us"],
    ["gonna", "going to"],
    ["wanna", "want to"],
    ["gotta", "got to"],
    ["we're", "we are"],
    ["theyre", "they are"],
    ["we'll", "we will"],
    ["theyll", "they will"],
    ["mustve", "must have"],
    ["they've", "they have"],
    ["it's", "it is"],
    ["It’s", "it is"],
    ["what's", "what is"],
    ["hows", "how is"],
    ["the mayor'll", "the mayor will"],
    ["who're", "who are"],
  ])("%s stands for “%s”", (written, stands) => {
    expect(expand(written)).toBe(stands);
  });

  // Words of their own, and endings that only look like one.
  it.each([
    ...["were", "well", "its", "ill", "hell", "shed", "wed", "id", "ve", "re"],
    ...["this", "shell", "carve", "there", "theirs", "whose", "walrus", "scant", "undont"],
    ...["dontcare", "thatsome", "overwhats", "mayor", "whore", "give", "live", "ivette"],
    ...["alltheyre", "youreless", "spitll", "itlls"],
  ])("%s stands for itself", (word) => {
    expect(expand(word)).toBe(word);
  });

  it("a name's owner is no verb", () => {
    expect(expandContraction("Mara’s", "maras")).toEqual(["maras"]);
    expect(expandContraction("Goethe’s", "goethes")).toEqual(["goethes"]);
    expect(expandContraction("she’sall", "shesall")).toEqual(["shesall"]);
    expect(expandContraction("O’Reilly’s", "oreillys")).toEqual(["oreillys"]);
    expect(expandContraction("D’Llobet", "dllobet")).toEqual(["dllobet"]);
    expect(expandContraction("whatʼs", "somewhats")).toEqual(["somewhats"]);
  });
});
