import type { APIEmbed } from "discord-api-types/v10";
import { element } from "../element.ts";
import { drawMarkdown } from "../markdown/draw-markdown.ts";
import { drawImage } from "./draw-media.ts";
import type { MessageActions } from "./message-actions.ts";

export function drawEmbed(embed: APIEmbed, actions: MessageActions): HTMLElement {
  const { author, title, url, description, fields = [], image, footer, color } = embed;
  const { mentions } = actions;
  const drawn = element(
    "article",
    { class: "embed" },
    author ? element("p", { class: "embed-author" }, author.name) : null,
    title ? element("h3", { class: "embed-title" }, drawTitle(title, url)) : null,
    description ? drawMarkdown(description, mentions) : null,
    fields.length === 0
      ? null
      : element(
          "div",
          { class: "embed-fields" },
          ...fields.map(({ name, value, inline }) =>
            element(
              "div",
              { class: inline ? "embed-field inline" : "embed-field" },
              element("h4", {}, name),
              drawMarkdown(value, mentions),
            ),
          ),
        ),
    image ? drawImage(image.url, "", actions) : null,
    footer ? element("p", { class: "embed-footer" }, footer.text) : null,
  );
  if (color !== undefined) {
    drawn.style.setProperty("--accent", `#${color.toString(16).padStart(6, "0")}`);
  }
  return drawn;
}

function drawTitle(title: string, url: string | undefined): Node {
  if (!url || !/^https?:\/\//i.test(url)) return document.createTextNode(title);
  return element("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, title);
}
