import type { APISelectMenuOption, APIStringSelectComponent } from "discord-api-types/v10";
import { openListbox } from "../dialogs/listbox.ts";
import { element, freshId } from "../element.ts";
import { drawIcon } from "../icons.ts";
import { drawEmoji } from "./draw-button.ts";
import type { MessageActions } from "./message-actions.ts";

/** A select menu: a button that opens its list; a choice (or closing, for several) sends it. */
export function drawSelect(
  component: APIStringSelectComponent,
  { press }: Pick<MessageActions, "press">,
): HTMLElement {
  const { options, placeholder = "Make a selection", disabled = false } = component;
  const button = element("button", {
    type: "button",
    class: "select",
    id: freshId("select"),
    disabled,
    "aria-haspopup": "listbox",
    "aria-expanded": "false",
    "data-custom-id": component.custom_id,
  });
  let values = options.filter((option) => option.default).map(({ value }) => value);
  const drawChosen = () => {
    const chosen = options.filter(({ value }) => values.includes(value));
    const label = chosen.map((option) => option.label).join(", ") || placeholder;
    button.classList.toggle("empty", chosen.length === 0);
    button.replaceChildren(element("span", { class: "label" }, label), drawIcon("chevron"));
  };
  drawChosen();
  button.addEventListener("click", () => {
    openListbox(button, {
      name: placeholder,
      choices: options.map((option) => ({ value: option.value, content: drawOption(option) })),
      chosen: values,
      least: component.min_values ?? 1,
      most: component.max_values ?? 1,
      onChosen: (chosen) => {
        values = [...chosen];
        drawChosen();
        void press(component, values);
      },
    });
  });
  return button;
}

function drawOption({ label, description, emoji }: APISelectMenuOption): Node {
  return element(
    "span",
    { class: "choice" },
    emoji ? drawEmoji(emoji) : null,
    element(
      "span",
      { class: "choice-text" },
      element("span", { class: "choice-label" }, label),
      description ? element("span", { class: "choice-description" }, description) : null,
    ),
  );
}
