import { expect, it } from "vitest";
import { withoutLegalForm } from "#story/names/without-legal-form.ts";

it.each([
  ["acme tools inc", "acme tools"],
  ["acme tools co ltd", "acme tools co"],
  ["acme corp inc", "acme"],
  ["acme company", "acme company"],
  ["limited edition", "limited edition"],
  ["inc", "inc"],
])("%s is %s", (name, bare) => {
  expect(withoutLegalForm(name.split(" ")).join(" ")).toBe(bare);
});
