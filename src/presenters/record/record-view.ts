import type { Article } from "#story/article.ts";
import { personLookup } from "#story/person-lookup.ts";
import type { Story, StoryQuotation } from "#story/story.ts";
import { createDateFormat, type DateFormat } from "../create-date-format.ts";
import type { RecordLinks } from "./record-links.ts";
import { type SpeakerColours, speakerColours } from "./speaker-colours.ts";

/** What every page of one story's record is made from. */
export interface RecordView {
  readonly story: Story;
  readonly links: RecordLinks;
  readonly colours: SpeakerColours;
  readonly personOf: ReturnType<typeof personLookup>;
  readonly formatDate: DateFormat;
  readonly quotationsIn: (article: Article) => readonly StoryQuotation[];
}

export function recordView(story: Story, links: RecordLinks): RecordView {
  const byArticle = new Map<Article, StoryQuotation[]>();
  for (const quotation of story.quotations) {
    const known = byArticle.get(quotation.article);
    if (known) known.push(quotation);
    else byArticle.set(quotation.article, [quotation]);
  }
  return {
    story,
    links,
    colours: speakerColours(story),
    personOf: personLookup(story),
    formatDate: createDateFormat("en-GB"),
    quotationsIn: (article) => byArticle.get(article) ?? [],
  };
}
