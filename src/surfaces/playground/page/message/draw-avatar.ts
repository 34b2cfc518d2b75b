import { bot, personaById } from "../discord/personas.ts";
import { element } from "../element.ts";

/** An account's round picture: the bot's own, or the first letter of a person on their colour. */
export function drawAvatar(userId: string): HTMLElement {
  if (userId === bot.id) {
    return element("img", { class: "avatar", src: "/images/verbatim.svg", alt: "" });
  }
  const person = personaById(userId);
  const letter = person?.name.charAt(0) ?? "?";
  const avatar = element("span", { class: "avatar letter", "aria-hidden": "true" }, letter);
  avatar.style.setProperty("--avatar", person?.colour ?? "#5865f2");
  return avatar;
}
