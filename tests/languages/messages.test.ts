import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { de } from "#languages/de.ts";
import { en, type Messages } from "#languages/en.ts";
import { es } from "#languages/es.ts";
import { fr } from "#languages/fr.ts";
import { ja } from "#languages/ja.ts";
import { ptBR } from "#languages/pt-BR.ts";

/** What every language says, message by message. That none is missing, its type holds. */

interface Message {
  /** `errors.noDate` */
  readonly path: string;
  /** How many things are put into it. */
  readonly takes: number;
  readonly says: (...given: readonly unknown[]) => string;
}

function messages(value: unknown, path = ""): readonly Message[] {
  if (typeof value === "string") return [{ path, takes: 0, says: () => value }];
  if (typeof value === "function") {
    return [{ path, takes: value.length, says: (...given) => shown(value(...given)) }];
  }
  return Object.entries(value as object).flatMap(([key, each]) =>
    messages(each, path === "" ? key : `${path}.${key}`),
  );
}

function shown(said: unknown): string {
  return [said].flat().map(String).join("");
}

const english = new Map(messages(en).map((message) => [message.path, message]));

/** Stand for what is put into a message; no message has these of its own. */
const STAND_INS = [734, 845, 956, 367];

/** As much as English takes, so that what another language leaves out is noticed. */
const given = (path: string) => STAND_INS.slice(0, english.get(path)?.takes);

/** A message with stand-ins for what is put into it. */
const filled = ({ path, says }: Message) => says(...given(path));

const others: readonly (readonly [string, Messages])[] = [
  ["es", es],
  ["fr", fr],
  ["de", de],
  ["pt-BR", ptBR],
  ["ja", ja],
];

/** What these languages write as English does, with stand-ins for what is put into it. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  es: ["feed"],
  fr: [
    ...["question", "sources", "article", "articles", "date", "dates", "correction", "public"],
    ...["734 articles", "734 dates", "734 mentions", "734 passages", "Sources"],
  ],
  de: ["person", "story", "Story", "link", "text", "name", "feed", "Feeds:", " (optional)"],
  "pt-BR": ["link", "feed"],
  ja: [],
};

describe.each([["en", en] as const, ...others])("%s", (_, say) => {
  const all = messages(say);

  it("puts everything that is given into each message, and no more", () => {
    const wrong = all.filter((message) => {
      const said = filled(message);
      const isWhole = given(message.path).every((each) => said.includes(String(each)));
      return !isWhole || /undefined|\bnull\b|NaN|\[object/.test(said);
    });
    expect(wrong.map(filled)).toEqual([]);
  });

  it("leaves nothing empty, doubled or in typewriter's quotes", () => {
    const wrong = all.map(filled).filter((said) => {
      return said.trim() === "" || /["`]|'(?!s\b)| {2}|\.\.|：：/.test(said);
    });
    expect(wrong).toEqual([]);
  });

  it("calls commands by their names in the language", () => {
    const names = Object.values(say.commands).map(({ name }) => name);
    const called = all.flatMap((message) => [
      ...filled(message).matchAll(/(?<![\p{L}\d/:])\/([\p{L}-]+)/gu),
    ]);
    expect(called.length).toBeGreaterThan(1);
    expect(called.flatMap(([, name = ""]) => (names.includes(name) ? [] : [name]))).toEqual([]);
  });

  it("says one apart from many, or the same", () => {
    for (const [what, counted] of Object.entries(say.count)) {
      expect(counted(1), what).toContain("1");
      expect(counted(2), what).toContain("2");
      expect(counted(12345), what).toMatch(/12[.,\s]?345/u);
    }
  });

  it("says nothing of dates and topics that were not given", () => {
    const lines = [
      say.span(null, null),
      say.timeline.title(null, []),
      say.timeline.none(null, []),
      say.quotes.title("A", null, []),
      say.quotes.none("A", null, []),
    ].map(shown);
    for (const line of lines) expect(line).not.toMatch(/undefined|null| {2}|（）|\(\)/);
    expect(lines[0]).toBe("");
  });
});

it("has no message that nothing asks for", () => {
  const src = join(import.meta.dirname, "..", "..", "src");
  const code = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.startsWith("languages"))
    .map((path) => readFileSync(join(src, path), "utf8"))
    .join("\n");
  const keys = Object.values(en).flatMap((group) =>
    typeof group === "object" ? Object.keys(group) : [],
  );
  expect(keys.filter((key) => !new RegExp(`(?:\\.|[{,] ?)${key}\\b`).test(code))).toEqual([]);
});

describe.each(others)("%s", (language, say) => {
  it("has the messages of English", () => {
    expect(messages(say).map(({ path }) => path)).toEqual([...english.keys()]);
  });

  it("leaves nothing in English but what is written alike", () => {
    const alike = messages(say).flatMap((message) => {
      const said = filled(message);
      const isSame = said === filled(english.get(message.path) ?? message);
      return isSame && /\p{L}{2}/u.test(said) ? [said] : [];
    });
    expect([...new Set(alike)].toSorted()).toEqual(ALIKE[language]?.toSorted());
  });
});
