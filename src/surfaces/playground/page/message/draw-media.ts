import type { APIMediaGalleryComponent, APIThumbnailComponent } from "discord-api-types/v10";
import { element } from "../element.ts";
import { drawIcon } from "../icons.ts";
import type { MessageActions } from "./message-actions.ts";

export function drawGallery(
  { items }: APIMediaGalleryComponent,
  actions: MessageActions,
): HTMLElement {
  const pictures = items.map(({ media, description }) =>
    drawImage(media.url, description ?? "", actions),
  );
  const count = items.length === 1 ? "one" : "several";
  return element("div", { class: `gallery ${count}` }, ...pictures);
}

export function drawThumbnail(
  { media, description }: APIThumbnailComponent,
  actions: MessageActions,
): HTMLElement {
  return element("div", { class: "thumbnail" }, drawImage(media.url, description ?? "", actions));
}

/** A picture that opens large; one from elsewhere is only named, since the page loads nothing from outside. */
export function drawImage(
  url: string,
  description: string,
  { fileUrl, showPicture }: MessageActions,
): HTMLElement {
  const source = fileUrl(url);
  if (source === null) {
    return element("p", { class: "missing-picture" }, `Picture: ${description || url}`);
  }
  const name = description === "" ? "Picture" : description;
  const button = element(
    "button",
    { type: "button", class: "picture", title: "Open picture" },
    element("img", { src: source, alt: name }),
  );
  button.addEventListener("click", () => showPicture(source, name));
  return button;
}

/** An attached file as a card with its name, to be downloaded. */
export function drawFile(url: string, { fileUrl }: MessageActions): HTMLElement {
  const name = url.replace(/^attachment:\/\//, "");
  const source = fileUrl(url);
  return element(
    "div",
    { class: "file" },
    drawIcon("file"),
    source ? element("a", { href: source, download: name }, name) : element("span", {}, name),
  );
}
