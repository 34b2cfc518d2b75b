import { element } from "../element.ts";
import { openDialog } from "./dialog.ts";

/** Shows a picture as large as the window allows. */
export function openPictureDialog(url: string, description: string): void {
  openDialog(description, "picture-dialog", element("img", { src: url, alt: description }));
}
