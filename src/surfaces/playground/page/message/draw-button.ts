import type { APIButtonComponent, APIMessageComponentEmoji } from "discord-api-types/v10";
import { ButtonStyle } from "../discord/names.ts";
import { element } from "../element.ts";
import { drawIcon } from "../icons.ts";
import type { MessageActions } from "./message-actions.ts";

const styleNames: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: "primary",
  [ButtonStyle.Secondary]: "secondary",
  [ButtonStyle.Success]: "success",
  [ButtonStyle.Danger]: "danger",
};

/** A button of a message; while its press is on the way it shows dots and takes no other. */
export function drawButton(component: APIButtonComponent, { press }: MessageActions): Node {
  if (component.style === ButtonStyle.Link) return drawLinkButton(component);
  if (!("custom_id" in component)) return element("span", { class: "button" }, "Premium");
  const button = element(
    "button",
    {
      type: "button",
      class: `button ${styleNames[component.style] ?? "secondary"}`,
      disabled: component.disabled ?? false,
      "data-custom-id": component.custom_id,
    },
    ...drawLabel(component),
  );
  button.addEventListener("click", async () => {
    if (button.ariaBusy === "true") return;
    button.ariaBusy = "true";
    await press(component, null);
    button.ariaBusy = "false";
  });
  return button;
}

function drawLinkButton(component: Extract<APIButtonComponent, { url: string }>): Node {
  const { url, disabled = false } = component;
  const safe = /^https?:\/\//i.test(url) && !disabled;
  return element(
    "a",
    {
      class: "button secondary",
      role: "link",
      href: safe ? url : null,
      "aria-disabled": safe ? null : "true",
      target: "_blank",
      rel: "noopener noreferrer",
    },
    ...drawLabel(component),
    drawIcon("external"),
  );
}

function drawLabel({ emoji, label = "" }: Exclude<APIButtonComponent, { sku_id: string }>) {
  return [
    emoji ? drawEmoji(emoji) : null,
    label === "" ? null : element("span", { class: "label" }, label),
  ];
}

export function drawEmoji({ id, name }: APIMessageComponentEmoji): Node {
  return element("span", { class: "emoji" }, id ? `:${name}:` : (name ?? ""));
}
