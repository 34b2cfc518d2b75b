import type { Article } from "#story/article.ts";
import { parseIsoDate } from "#text/iso-date.ts";
import { promise } from "../entrance.ts";

/** What every reader of articles promises of what it returns. */
export function checkArticle({ text, published, url, layout, ...words }: Article): void {
  promise("an article has a text", text.trim() !== "");
  promise(
    "its day is a day or unknown",
    published === null || parseIsoDate(published) !== null,
    published,
  );
  promise("its link is one of the web or unknown", url === null || /^https?:\/\//iu.test(url), url);
  const wrong = layout.find(({ start, end }) => !(0 <= start && start < end && end <= text.length));
  promise("its layout lies in its text", wrong === undefined, JSON.stringify(wrong));
  const { title, outlet, author, note } = words;
  const blank = [title, outlet, author, note].find((each) => each !== null && each.trim() === "");
  promise("what is not known of it is null", blank === undefined, JSON.stringify(words));
}
