import { personLookup } from "#story/person-lookup.ts";
import type { Story } from "#story/story.ts";
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
}

export function recordView(story: Story, links: RecordLinks): RecordView {
  return {
    story,
    links,
    colours: speakerColours(story),
    personOf: personLookup(story.people),
    formatDate: createDateFormat("en-GB"),
  };
}
