import type { Channel } from "./discord/channels.ts";
import { channelName } from "./discord/channels.ts";
import type { ChannelInfo } from "./discord/wire.ts";
import { byId, element } from "./element.ts";
import { drawIcon } from "./icons.ts";

/** What stands at the beginning of a channel: its name and lines to try, each run by a press. */
export function showWelcome(
  place: Channel,
  { examples, story }: ChannelInfo,
  tryLine: (line: string) => void,
): void {
  const name = channelName(place);
  const date = new Intl.DateTimeFormat(navigator.language, { dateStyle: "long" });
  const buttons = examples.map((line) => {
    const button = element(
      "button",
      { type: "button", class: "example" },
      element("bdi", {}, line),
    );
    button.addEventListener("click", () => tryLine(line));
    return element("li", {}, button);
  });
  byId("welcome", HTMLElement).replaceChildren(
    element("div", { class: "welcome-icon" }, drawIcon(place.guild ? "hash" : "at")),
    element("h2", { id: "welcome-title" }, place.guild ? `Welcome to ${name}!` : name),
    element(
      "p",
      {},
      "Verbatim keeps the record of ",
      story === null ? "a news story" : element("strong", {}, story),
      ": who said what, and when, in the exact words. Type ",
      element("kbd", {}, "/"),
      " for its commands, or write a message and use ",
      element("em", {}, "Apps"),
      " on it. Nothing leaves this computer.",
    ),
    story === null
      ? ""
      : element(
          "p",
          {},
          element("a", { href: "/record" }, "Read the record: how each article was read"),
        ),
    buttons.length === 0 ? "" : element("h3", {}, "Try one of these"),
    buttons.length === 0 ? "" : element("ul", { class: "examples" }, ...buttons),
    element("p", { class: "date-divider" }, date.format(new Date())),
  );
}
