import { beforeAll, describe, expect, it } from "vitest";
import { anybody } from "#interactions/request.ts";
import { renderTerminal } from "#presenters/terminal/render-terminal.ts";
import { type TestBot, testBot } from "../discord/test-bot.ts";
import { harbour } from "../helpers/harbour-story.ts";

/** How a few answers begin in each language; quotations and names stay as they are. */

let bot: TestBot;
beforeAll(async () => {
  bot = await testBot(harbour.story);
});

async function lines(locale: string, command: string, options: Record<string, string>) {
  const scope = { guild: null, story: null, locale, serverLocale: null, asker: anybody };
  const request = { command, options, page: 0, isPrivate: true, scope };
  const reply = await bot.dispatcher.dispatch({ kind: "slash", ...request });
  return renderTerminal(reply, { colour: false }).split("\n");
}

const altered = { quote: "We can’t keep 50 boats in a harbour without walls" };
const nobody = { person: "Zorro" };
const empty = { person: "Ada Quill", about: "ferries", from: "2020", to: "2021-11-05" };
const badDate = { person: "Ada Quill", from: "someday" };

describe.each<readonly [string, readonly (readonly [string, Record<string, string>, string[]])[]]>([
  [
    "en-US",
    [
      ["check", altered, ["Altered", "“40” became “50” (a number)."]],
      ["quotes", nobody, ["Not on record", "Nobody called Zorro is on record."]],
      [
        "quotes",
        empty,
        ["No words of Ada Quill on ferries from 2020 to November 5, 2021 are on record."],
      ],
      ["people", {}, ["Ada Quill · 2 quotations, 1 mention", "2 people in 2 articles"]],
      [
        "quotes",
        badDate,
        ["Cannot read “from” as a date: write 2021, 2021-11, 2021-11-05 or 5 November 2021."],
      ],
    ],
  ],
  [
    "es-419",
    [
      ["check", altered, ["Alterada", "Diferencias: «40» pasó a «50» (un número)."]],
      ["quotes", nobody, ["No consta", "No consta nadie llamado Zorro."]],
      [
        "quotes",
        empty,
        ["No constan palabras de Ada Quill sobre ferries (2020 – 5 de noviembre de 2021)."],
      ],
      ["people", {}, ["Ada Quill · 2 citas, 1 mención", "2 personas en 2 artículos"]],
      [
        "quotes",
        badDate,
        [
          "No se puede leer «desde» como fecha: escribe 2021, 2021-11, 2021-11-05 o 5 de noviembre de 2021.",
        ],
      ],
    ],
  ],
  [
    "fr",
    [
      [
        "check",
        altered,
        [
          "Modifiée",
          "Différences\u00a0: «\u00a040\u00a0» est devenu «\u00a050\u00a0» (un nombre).",
        ],
      ],
      ["quotes", nobody, ["Pas au dossier", "Personne du nom de Zorro n’est au dossier."]],
      [
        "quotes",
        empty,
        ["Aucune citation au dossier pour Ada Quill sur ferries (2020 – 5 novembre 2021)."],
      ],
      ["people", {}, ["Ada Quill · 2 citations, 1 mention", "2 personnes dans 2 articles"]],
      [
        "quotes",
        badDate,
        [
          "Impossible de lire «\u00a0début\u00a0» comme date\u00a0: écrire 2021, 2021-11, 2021-11-05 ou 5 novembre 2021.",
        ],
      ],
    ],
  ],
  [
    "de",
    [
      ["check", altered, ["Verändert", "Unterschiede: aus „40“ wurde „50“ (eine Zahl)."]],
      ["quotes", nobody, ["Nicht belegt", "Niemand namens Zorro ist belegt."]],
      [
        "quotes",
        empty,
        ["Von Ada Quill sind keine Worte über ferries (2020 – 5. November 2021) belegt."],
      ],
      ["people", {}, ["Ada Quill · 2 Zitate, 1 Erwähnung", "2 Personen in 2 Artikeln"]],
      [
        "quotes",
        badDate,
        ["„von“ ist als Datum unlesbar: Schreibe 2021, 2021-11, 2021-11-05 oder 5. November 2021."],
      ],
    ],
  ],
  [
    "pt-BR",
    [
      ["check", altered, ["Alterada", "Diferenças: “40” virou “50” (um número)."]],
      ["quotes", nobody, ["Não consta", "Não consta ninguém chamado Zorro."]],
      [
        "quotes",
        empty,
        ["Não constam palavras de Ada Quill sobre ferries (2020 – 5 de novembro de 2021)."],
      ],
      ["people", {}, ["Ada Quill · 2 citações, 1 menção", "2 pessoas em 2 matérias"]],
      [
        "quotes",
        badDate,
        [
          "Não é possível ler “de” como data: escreva 2021, 2021-11, 2021-11-05 ou 5 de novembro de 2021.",
        ],
      ],
    ],
  ],
  [
    "ja",
    [
      ["check", altered, ["改変あり", "「40」が「50」に変わっています（数）。"]],
      ["quotes", nobody, ["記録なし", "Zorroという人物は記録にありません。"]],
      [
        "quotes",
        empty,
        ["Ada Quillのferriesについての発言（2020年～2021年11月5日）は記録にありません。"],
      ],
      ["people", {}, ["Ada Quill · 発言2件、言及1回", "人物2人（記事2件）"]],
      [
        "quotes",
        badDate,
        [
          "「開始」を日付として読み取れません：2021、2021-11、2021-11-05、2021年11月5日のように入力してください。",
        ],
      ],
    ],
  ],
])("in %s", (locale, table) => {
  it.each(table)("/%s %j", async (command, options, said) => {
    expect(await lines(locale, command, options)).toEqual(expect.arrayContaining(said));
  });

  it("keeps quotations and names as the articles have them", async () => {
    expect(await lines(locale, "who-said", { words: "nobody asked the fishermen" })).toEqual(
      expect.arrayContaining([
        "Bram Oster",
        "  │ “Nobody on this council ever asked the fishermen what they need,”",
      ]),
    );
  });
});
