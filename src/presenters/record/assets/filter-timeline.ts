/** Filters the timeline by person and word, and widens its strip. */
export function filterTimeline(): void {
  const section = document.querySelector(".timeline");
  const person = section?.querySelector<HTMLSelectElement>("#timeline-person");
  const topic = section?.querySelector<HTMLInputElement>("#timeline-topic");
  const zoom = section?.querySelector<HTMLInputElement>("#timeline-zoom");
  if (!section || !person || !topic || !zoom) return;
  const entries = [...section.querySelectorAll<HTMLElement>(".events > li")].map((item) => ({
    item,
    dot: section.querySelector(`[data-event="${CSS.escape(item.id)}"]`),
    people: (item.dataset.people ?? "").split(" "),
    words: (item.textContent ?? "").toLowerCase(),
  }));
  const filter = () => {
    const word = topic.value.trim().toLowerCase();
    for (const { item, dot, people, words } of entries) {
      const stays = (person.value === "" || people.includes(person.value)) && words.includes(word);
      item.hidden = !stays;
      dot?.classList.toggle("hidden", !stays);
    }
  };
  const strip = section.querySelector("svg");
  const widen = () => strip?.setAttribute("width", `${100 * Number(zoom.value)}%`);
  person.addEventListener("change", filter);
  topic.addEventListener("input", filter);
  zoom.addEventListener("input", widen);
  section.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
  // A browser that goes back keeps what was entered.
  filter();
  widen();
}
