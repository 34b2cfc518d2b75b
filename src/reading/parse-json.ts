import { CannotRead } from "./cannot-read.ts";

/** The value of a JSON text; throws `CannotRead` with the parser's own words, but none of the text's. */
export function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CannotRead(name, ({ badJson }) => badJson(withoutExcerpt(error.message)));
  }
}

/** Without the piece of the text in `Unexpected token 'x', ..."piece"... is not valid JSON`. */
function withoutExcerpt(message: string): string {
  const at = message.search(/, (?:\.\.\.)?"/);
  return at === -1 ? message : message.slice(0, at);
}
