import fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "#analysis/document/read-document.ts";
import { createEndingSums } from "#analysis/quotations/contents/create-ending-sums.ts";
import { endContent } from "#analysis/quotations/contents/end-content.ts";
import { TRAINED } from "#analysis/quotations/models.ts";
import { setPlaces } from "#analysis/quotations/set-places.ts";
import { createArticle } from "#story/article.ts";

/** Where each content ends, followed by one follower for all or by one for each; last ones first or not. */
function ends(text: string, isShared: boolean, isBackwards: boolean): readonly number[] {
  const follow = createEndingSums(TRAINED.ending);
  return setPlaces(readDocument(createArticle({ id: "a", text }))).flatMap((place) => {
    const contents = isBackwards ? place.contents.toReversed() : place.contents;
    const ended = contents.map((content) => {
      const own = isShared ? follow : createEndingSums(TRAINED.ending);
      return endContent(place, content, own).segments.at(-1)!.last;
    });
    return isBackwards ? ended.toReversed() : ended;
  });
}

const PIECES =
  "Lund|Berg|the mayor|said|told|asked|that|it was late|and|but|“go”|,|to leave|on Monday|she|—|. She";

test("clauses end where they would if each were followed by itself", () => {
  const words = fc.array(fc.constantFrom(...PIECES.split("|")), { minLength: 12, maxLength: 40 });
  fc.assert(
    fc.property(words, (each) => {
      const text = `${each.join(" ")}.`;
      const alone = ends(text, false, false);
      expect(ends(text, true, false)).toEqual(alone);
      expect(ends(text, true, true)).toEqual(alone);
    }),
    { numRuns: 300 },
  );
});
