import { CannotRead } from "./cannot-read.ts";

/** The value of a JSON text; throws `CannotRead` with the parser's own words on where it breaks. */
export function parseJson(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CannotRead(name, ({ badJson }) => badJson(error.message));
  }
}
