import { timePattern } from "../words/time-pattern.ts";
import { readDirection } from "./read-direction.ts";
import type { TimeParser } from "./time-parser.ts";

/** `Tuesday`, `last Friday`, `the previous Monday`, `early Thursday`. */
export const weekday: TimeParser = {
  name: "weekday",
  pattern: timePattern("(DIRECTION|the same)? (partly hyphen?)? weekday dot?"),
  read: (match) => {
    const value = match.number("weekday");
    if (value === null) return null;
    const fromMention = match.says("previous", "preceding", "following", "that", "subsequent");
    return {
      kind: "weekday",
      weekday: value,
      direction: readDirection(match),
      from: fromMention ? "mention" : "now",
    };
  },
};

/** `each Thursday`, `Fridays`, `Tuesday nights`: every week. */
export const weekdaySet: TimeParser = {
  name: "weekday-set",
  pattern: timePattern("each weekday part?|weekdays|weekday parts"),
  read: (match) => {
    const day = match.number("weekday") ?? match.number("weekdays");
    const part = match.string("part") ?? match.string("parts");
    return { kind: "set", value: `XXXX-WXX-${day}${part ? `T${part}` : ""}` };
  },
};

/** `the weekend`, `last weekend`, `over the weekend`. */
export const weekend: TimeParser = {
  name: "weekend",
  pattern: timePattern("(DIRECTION|the)? weekend"),
  read: (match) => ({ kind: "weekend", direction: readDirection(match) }),
};
