import { element } from "../element.ts";
import { openDialog } from "./dialog.ts";

/** Shows a picture at its own size, or as wide as the window; a tall one scrolls. */
export function openPictureDialog(url: string, description: string): void {
  openDialog("Picture", "picture-dialog", element("img", { src: url, alt: description }));
}
