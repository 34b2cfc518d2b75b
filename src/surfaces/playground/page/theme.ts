import { byId } from "./element.ts";

const storageKey = "theme";

/** Lets one choose dark, light or what the system says; the choice is kept in this browser. */
export function setUpTheme(): void {
  const select = byId("theme", HTMLSelectElement);
  const apply = () => {
    document.documentElement.dataset.theme = select.value;
  };
  const kept = localStorage.getItem(storageKey);
  if ([...select.options].some(({ value }) => value === kept)) select.value = kept ?? "system";
  apply();
  select.addEventListener("change", () => {
    localStorage.setItem(storageKey, select.value);
    apply();
  });
}
