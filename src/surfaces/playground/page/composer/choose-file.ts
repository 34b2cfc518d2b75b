import { type Attachment, attach } from "../discord/attachments.ts";
import { element } from "../element.ts";

/** Lets somebody choose a file of their computer; `onChosen` is not called when they do not. */
export function chooseFile(onChosen: (attachment: Attachment) => void): void {
  const input = element("input", { type: "file", accept: ".txt,.md,.html,.htm,.json" });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    if (!file) return;
    const reader = new FileReader();
    reader.addEventListener("load", () => onChosen(attach(file, String(reader.result))));
    reader.readAsDataURL(file);
  });
  input.click();
}
