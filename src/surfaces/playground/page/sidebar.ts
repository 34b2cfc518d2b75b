import { type Channel, channels } from "./discord/channels.ts";
import { type Persona, personas } from "./discord/personas.ts";
import { byId, element } from "./element.ts";
import { drawIcon } from "./icons.ts";

export interface SidebarHooks {
  readonly onPlace: (place: Channel) => void;
  readonly onPerson: (person: Persona) => void;
  readonly onLocale: (locale: string) => void;
}

/** The languages Discord's own client has that one can look in here. */
const locales = ["en-US", "de", "es-ES", "fr", "it", "ja", "pl", "pt-BR", "tr", "uk", "zh-CN"];

/** Fills the list of channels and the switches below it. */
export function setUpSidebar({ onPlace, onPerson, onLocale }: SidebarHooks): void {
  const close = setUpOpener();
  listPlaces((place) => {
    close();
    onPlace(place);
  });
  fillSelect("person", personas, ({ name, role }) => `${name} (${role})`, onPerson);
  fillSelect("locale", locales, ownName, onLocale);
}

function listPlaces(onPlace: (place: Channel) => void): void {
  const list = byId("places", HTMLElement);
  for (const place of channels) {
    const icon = drawIcon(place.guild ? "hash" : "at");
    const button = element("button", { type: "button", class: "place" }, icon, place.name);
    button.ariaCurrent = place === channels[0] ? "page" : null;
    button.addEventListener("click", () => {
      list.querySelector("[aria-current]")?.removeAttribute("aria-current");
      button.ariaCurrent = "page";
      onPlace(place);
    });
    const title = place.guild?.name ?? "Direct messages";
    list.append(element("h2", { class: "guild" }, title), button);
  }
}

function fillSelect<Value>(
  id: string,
  values: readonly Value[],
  nameOf: (value: Value) => string,
  onChosen: (value: Value) => void,
): void {
  const select = byId(id, HTMLSelectElement);
  select.append(...values.map((value) => element("option", {}, nameOf(value))));
  select.addEventListener("change", () => {
    const chosen = values[select.selectedIndex];
    if (chosen !== undefined) onChosen(chosen);
  });
}

/** The button that shows the sidebar in narrow windows; gives back what hides it again. */
function setUpOpener(): () => void {
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
  return () => setOpen(false);
}

/** A language's name in itself: `Deutsch`. */
function ownName(locale: string): string {
  const [language = locale] = locale.split("-");
  return new Intl.DisplayNames([locale], { type: "language" }).of(language) ?? locale;
}
