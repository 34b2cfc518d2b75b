import { expect, test } from "vitest";
import { linkKey } from "#text/link-key.ts";

const link = "https://harbour.example/news/bridge?id=7&page=2";

test.each([
  "http://harbour.example/news/bridge?id=7&page=2",
  "https://www.harbour.example/news/bridge?id=7&page=2#comments",
  "https://m.harbour.example/news/bridge/?page=2&id=7",
  "https://amp.harbour.example:443/news/bridge?id=7&utm_source=feed&page=2&fbclid=x",
  "HTTPS://HARBOUR.EXAMPLE/news/bridge?id=7&page=2",
  "https://www.m.harbour.example/news/bridge//?id=7&page=2",
  "https://harbour.example/news/bridge?id=7&page=2&mc_cid=1&mc_eid=2&at_medium=x",
])("%s is the same", (other) => {
  expect(linkKey(other)).toBe(linkKey(link));
});

test.each([
  "https://harbour.example/news/bridge?id=8&page=2",
  "https://harbour.example/news/bridge",
  "https://harbour.example/news/Bridge?id=7&page=2",
  "https://sport.harbour.example/news/bridge?id=7&page=2",
  "https://harbour.example:8443/news/bridge?id=7&page=2",
  "https://harbour.example/news/bridge?id=7&page=2&id=9",
  "https://harbour.example/news/bridge?id=7%26page=2",
  "https://harbour.example/news/bridgeid=7?page=2",
  "https://harbour.example/news/bridge?id=7&page=2&utm_=1",
  "https://harbour.example/news/bridge?id=7&page=2&href=1",
  "https://harbour.example/news/bridge?id=7&page=2&reference=1",
  "https://harbour.example/news/bridge?id=7&page=2&mc_did=1",
])("%s is another", (other) => {
  expect(linkKey(other)).not.toBe(linkKey(link));
});

test("a host that only ends like one of a small screen is another", () => {
  expect(linkKey("https://team.example/a")).toBe("team.example/a");
});

test("what is no link has none", () => {
  expect(linkKey("harbour.example")).toBeNull();
});
