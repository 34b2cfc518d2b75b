/** One quotation that was found. */
interface Found {
  readonly words: string;
  readonly who: string;
  readonly link: string;
}

type Search = (typed: string) => Promise<readonly Found[]>;

/** Shows the nearest quotations under the search field while one types. */
export function searchAsTyped(): void {
  const field = document.querySelector<HTMLInputElement>("#search");
  const list = document.querySelector<HTMLElement>("#found");
  if (field === null || list === null) return;
  const search = searchOf(field.dataset.search ?? "");
  let asked = 0;
  const update = async () => {
    const turn = ++asked;
    const typed = field.value.trim();
    const shown = typed === "" ? [] : await search(typed).then(itemsOf, whyNot);
    // A later key's answer may be there already.
    if (turn !== asked) return;
    list.replaceChildren(...shown);
    list.hidden = typed === "";
  };
  field.addEventListener("input", () => void update());
  // Typed while this was loading.
  void update();
  document.addEventListener("keydown", (event) => moveFocus(event, field, list));
}

/** A server answers, or, where there is none, the index that was exported with the pages. */
function searchOf(address: string): Search {
  if (!address.endsWith(".js")) {
    return async (typed) => {
      const response = await fetch(`${address}?${new URLSearchParams({ q: typed })}`);
      if (!response.ok) throw new Error(`the server answered ${response.status}`);
      return (await response.json()) as readonly Found[];
    };
  }
  let loaded: Promise<{ search: (typed: string) => readonly Found[] }> | null = null;
  return async (typed) => {
    loaded ??= import(new URL(address, document.baseURI).href) as NonNullable<typeof loaded>;
    const root = address.slice(0, address.lastIndexOf("/assets/"));
    return (await loaded).search(typed).map((each) => ({ ...each, link: `${root}/${each.link}` }));
  };
}

function itemsOf(found: readonly Found[]): readonly (Node | string)[] {
  return found.length === 0 ? ["Not on record"] : found.map(item);
}

/** What cannot be searched may be on record all the same. */
function whyNot(error: unknown): readonly string[] {
  return [`Cannot search: ${error instanceof Error ? error.message : String(error)}`];
}

function item({ words, who, link }: Found): HTMLElement {
  const anchor = document.createElement("a");
  anchor.href = link;
  anchor.dir = "auto";
  anchor.textContent = words;
  const by = document.createElement("span");
  by.textContent = who;
  const element = document.createElement("li");
  element.append(anchor, " ", by);
  return element;
}

/** Down and up go through what was found, Escape leaves it. */
function moveFocus(event: KeyboardEvent, field: HTMLInputElement, list: HTMLElement): void {
  const links = [...list.querySelectorAll("a")];
  const { activeElement } = document;
  const at = activeElement instanceof HTMLAnchorElement ? links.indexOf(activeElement) : -1;
  const inside = at >= 0 || activeElement === field;
  if (!inside || list.hidden) return;
  if (event.key === "Escape") {
    list.hidden = true;
    field.focus();
  } else if (event.key === "ArrowDown") {
    links[Math.min(at + 1, links.length - 1)]?.focus();
    event.preventDefault();
  } else if (event.key === "ArrowUp") {
    (links[at - 1] ?? field).focus();
    event.preventDefault();
  }
}
