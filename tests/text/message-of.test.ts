import { expect, it } from "vitest";
import { messageOf } from "#text/message-of.ts";

it.each([
  [new Error("Cannot read the file: it is gone"), "Cannot read the file: it is gone"],
  [new TypeError("no function"), "no function"],
  ["a text", "a text"],
  [undefined, "undefined"],
  [{ message: "not an error" }, "[object Object]"],
])("says what %o means", (thrown, said) => {
  expect(messageOf(thrown)).toBe(said);
});
