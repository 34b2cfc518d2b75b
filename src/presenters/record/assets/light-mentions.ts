/** Lights up everything that means the person under the pointer or the focus. */
export function lightMentions(): void {
  const article = document.querySelector("article.read");
  if (article === null) return;
  let lit: readonly Element[] = [];
  const light = (target: EventTarget | null) => {
    const person = target instanceof Element ? target.closest<HTMLElement>("[data-person]") : null;
    const id = person?.dataset.person;
    for (const each of lit) each.classList.remove("lit");
    lit =
      id === undefined ? [] : [...article.querySelectorAll(`[data-person="${CSS.escape(id)}"]`)];
    for (const each of lit) each.classList.add("lit");
  };
  article.addEventListener("pointerover", ({ target }) => light(target));
  article.addEventListener("pointerleave", () => light(null));
}
