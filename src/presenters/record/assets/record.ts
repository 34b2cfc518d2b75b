/** What a page of the record does in a browser. Without it, everything can still be read. */

import { filterTimeline } from "./filter-timeline.ts";
import { lightMentions } from "./light-mentions.ts";
import { lightQuotation } from "./light-quotation.ts";
import { searchAsTyped } from "./search-as-typed.ts";
import { switchTheme } from "./switch-theme.ts";

switchTheme();
searchAsTyped();
lightMentions();
lightQuotation();
filterTimeline();
