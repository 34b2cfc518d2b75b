import { type Person, people } from "./discord/people.ts";
import { type Place, places } from "./discord/places.ts";
import { byId, element } from "./element.ts";
import { drawIcon } from "./icons.ts";

export interface SidebarHooks {
  readonly onPlace: (place: Place) => void;
  readonly onPerson: (person: Person) => void;
  readonly onLocale: (locale: string) => void;
}

/** The languages Discord's own client has that one can look in here. */
const locales = ["en-US", "de", "es-ES", "fr", "it", "ja", "pl", "pt-BR", "tr", "uk", "zh-CN"];

/** Fills the list of channels and the switches beside it. */
export function setUpSidebar({ onPlace, onPerson, onLocale }: SidebarHooks): void {
  const buttons = places.map((place) => {
    const button = element(
      "button",
      { type: "button", class: "place" },
      drawIcon(place.guild ? "hash" : "at"),
      place.name,
    );
    button.addEventListener("click", () => {
      mark(button);
      setOpen(false);
      onPlace(place);
    });
    return { place, button };
  });
  const mark = (current: HTMLElement) => {
    for (const { button } of buttons) button.ariaCurrent = button === current ? "page" : null;
  };
  byId("places", HTMLElement).append(
    ...buttons.flatMap(({ place, button }) => [
      element("h2", { class: "guild" }, place.guild?.name ?? "Direct messages"),
      button,
    ]),
  );
  if (buttons[0]) mark(buttons[0].button);

  const person = byId("person", HTMLSelectElement);
  person.append(
    ...people.map(({ user, name, role }) =>
      element("option", { value: user.id }, `${name} (${role})`),
    ),
  );
  person.addEventListener("change", () => {
    const chosen = people.find(({ user }) => user.id === person.value);
    if (chosen) onPerson(chosen);
  });

  const locale = byId("locale", HTMLSelectElement);
  locale.append(
    ...locales.map((code) => element("option", { value: code, lang: code }, ownName(code))),
  );
  locale.addEventListener("change", () => onLocale(locale.value));

  const opener = byId("open-sidebar", HTMLButtonElement);
  const setOpen = (open: boolean) => {
    document.body.classList.toggle("sidebar-open", open);
    opener.ariaExpanded = String(open);
  };
  opener.append(drawIcon("menu"));
  opener.addEventListener("click", () => setOpen(opener.ariaExpanded !== "true"));
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") setOpen(false);
  });
}

/** A language's name in itself: `Deutsch`. */
function ownName(locale: string): string {
  const [language = locale] = locale.split("-");
  return new Intl.DisplayNames([locale], { type: "language" }).of(language) ?? locale;
}
