import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { createLog } from "#app/log.ts";

function open(level = "info") {
  const lines: string[] = [];
  const levels: string[] = [];
  const to = new Writable({
    write: (line, _, done) => {
      lines.push(String(line));
      done();
    },
  });
  return { log: createLog(level, (each) => levels.push(each), to), lines, levels };
}

it("counts each line by its level", () => {
  const { log, lines, levels } = open();
  log.warn({ story: "harbour" }, "Cannot read articles/one.md: it is a folder");
  log.debug({}, "Nothing of note");
  expect(levels).toEqual(["warn"]);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: 40, story: "harbour" });
});

it("tells of an error what it is and where, not what hangs on it", () => {
  const { log, lines } = open();
  const cause = Object.assign(new Error("duplicate key"), { detail: "Key (words)=(sesame)" });
  const error = Object.assign(new Error("Invalid Form Body", { cause }), {
    status: 400,
    code: 50035,
    url: "https://discord.com/api/v10/webhooks/1/sesame",
    requestBody: { json: { content: "sesame" } },
    rawError: { message: "sesame" },
  });
  log.error({ err: error }, "Cannot announce a new article");
  const { err } = JSON.parse(lines[0] ?? "");
  expect(err).toMatchObject({ type: "Error", status: 400, code: 50035 });
  expect(err.message).toContain("Invalid Form Body");
  expect(err.stack).toContain("log.test.ts");
  expect(lines.join("")).not.toContain("sesame");
});

it.each([
  ["https://news.example/feed?key=sesame", "https://news.example/feed?…"],
  ["https://news.example/#sesame", "https://news.example/?…"],
  ["postgres://anna:sesame@127.0.0.1:5432/test", "postgres://127.0.0.1:5432/test"],
  ["https://anna:sesame@news.example/feed?sesame", "https://news.example/feed?…"],
])("cuts the keys out of %s", (address, expected) => {
  const { log, lines } = open();
  log.warn({ address }, `Cannot fetch ${address}`);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ msg: `Cannot fetch ${expected}` });
  expect(lines.join("")).not.toContain("sesame");
});

it.each(["token", "authorization"])("cuts out what is called %s", (name) => {
  const { log, lines } = open();
  log.info({ [name]: "sesame", request: { [name]: "sesame" } }, "Sent");
  expect(lines.join("")).not.toContain("sesame");
});
