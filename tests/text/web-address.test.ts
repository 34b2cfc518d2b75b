import { expect, test } from "vitest";
import { webAddress } from "#text/web-address.ts";

test.each([
  ["https://harbour.example/a?b=1", undefined, "https://harbour.example/a?b=1"],
  ["HTTP://Harbour.example", undefined, "http://harbour.example/"],
  ["/a", "https://harbour.example/b/c", "https://harbour.example/a"],
  ["/a", undefined, null],
  ["", undefined, null],
  ["https://", undefined, null],
  ["javascript:alert(1)", "https://harbour.example/", null],
  ["file:///etc/passwd", undefined, null],
  ["https://mira@harbour.example/", undefined, null],
  ["https://:secret@harbour.example/", undefined, null],
])("%j from %j is %j", (written, base, address) => {
  expect(webAddress(written, base)?.href ?? null).toBe(address);
});
