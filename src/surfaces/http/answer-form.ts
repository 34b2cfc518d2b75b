import type { Outcome } from "#presenters/discord/outcome.ts";

/** An answer with its files, as Discord takes it: a form with the answer as `payload_json`. */
export function answerForm({ response, files }: Pick<Outcome, "response" | "files">): FormData {
  const form = new FormData();
  form.set("payload_json", JSON.stringify(response));
  for (const [at, { name, contentType, bytes }] of files.entries()) {
    form.set(`files[${at}]`, new Blob([Buffer.from(bytes)], { type: contentType }), name);
  }
  return form;
}
