import type { APIMessageComponent } from "discord-api-types/v10";
import { ComponentType } from "../discord/names.ts";
import { element } from "../element.ts";
import { drawMarkdown } from "../markdown/draw-markdown.ts";
import { drawButton } from "./draw-button.ts";
import { drawFile, drawGallery, drawThumbnail } from "./draw-media.ts";
import { drawSelect } from "./draw-select.ts";
import type { MessageActions } from "./message-actions.ts";

type Of<Type extends APIMessageComponent["type"]> = Extract<APIMessageComponent, { type: Type }>;

/** A message component and all that is in it, of the kinds Discord has for messages. */
export function drawComponent(component: APIMessageComponent, actions: MessageActions): Node {
  const drawAll = (components: readonly APIMessageComponent[]) =>
    components.map((inner) => drawComponent(inner, actions));
  switch (component.type) {
    case ComponentType.TextDisplay:
      return drawMarkdown(component.content, actions.mentions);
    case ComponentType.Container:
      return drawContainer(component, drawAll(component.components));
    case ComponentType.Section:
      return element(
        "div",
        { class: "section" },
        element("div", { class: "section-text" }, ...drawAll(component.components)),
        element("div", { class: "accessory" }, drawComponent(component.accessory, actions)),
      );
    case ComponentType.Separator:
      return drawSeparator(component);
    case ComponentType.ActionRow:
      return element("div", { class: "action-row" }, ...drawAll(component.components));
    case ComponentType.Button:
      return drawButton(component, actions);
    case ComponentType.MediaGallery:
      return drawGallery(component, actions);
    case ComponentType.Thumbnail:
      return drawThumbnail(component, actions);
    case ComponentType.File:
      return drawFile(component.file.url, actions);
    case ComponentType.StringSelect:
      return drawSelect(component, actions);
    default:
      return element("p", { class: "unknown" }, `A component of type ${component.type}`);
  }
}

function drawContainer(component: Of<typeof ComponentType.Container>, children: readonly Node[]) {
  const { accent_color: accent, spoiler } = component;
  const container = element("div", { class: "container" }, ...children);
  if (accent !== undefined && accent !== null) {
    container.classList.add("accented");
    container.style.setProperty("--accent", `#${accent.toString(16).padStart(6, "0")}`);
  }
  return spoiler ? coverUp(container) : container;
}

/** A spoiler shows its content when it is pressed. */
function coverUp(content: HTMLElement): Node {
  const cover = element("button", { type: "button", class: "cover" }, "Spoiler");
  content.inert = true;
  cover.addEventListener("click", () => {
    cover.remove();
    content.inert = false;
  });
  return element("div", { class: "spoiler" }, content, cover);
}

function drawSeparator({ divider = true, spacing = 1 }: Of<typeof ComponentType.Separator>): Node {
  const size = spacing === 2 ? "large" : "small";
  return divider
    ? element("hr", { class: `separator ${size}` })
    : element("div", { class: `separator ${size}` });
}
