import { snowflakes } from "./snowflakes.ts";

/** A file as Discord tells a bot of it. Its address holds the file itself, as there is no Discord to keep it. */
export interface Attachment {
  readonly id: string;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly content_type: string;
}

const chosen = new Map<string, Attachment>();
const nextId = snowflakes();

/** Keeps a file that was chosen for an option, until the page is left. */
export function attach(
  { name, size, type }: Pick<File, "name" | "size" | "type">,
  url: string,
): Attachment {
  const id = nextId(new Date());
  const content_type = type === "" ? "application/octet-stream" : type;
  const attachment = { id, filename: name, size, url, content_type };
  chosen.set(id, attachment);
  return attachment;
}

export function attachmentById(id: string): Attachment | undefined {
  return chosen.get(id);
}
