import { counter } from "./counter.ts";
import type { Messages } from "./en.ts";
import { phrase } from "./phrase.ts";

const count = counter("ja");
const articles = count({ other: "記事#件" });
const people = count({ other: "人物#人" });

const from = "この日付以降（例：2021、2021-11-05）";
const to = "この日付まで（例：2021、2021-11-05）";

/** Japanese. The record is 「記録」, a quotation 「発言」; plain and polite. */
export const ja: Messages = {
  ownName: "日本語",
  months: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
  commands: {
    ask: {
      name: "質問",
      description: "ストーリーについて質問すると、答えを含む文を示します",
      options: {
        question: { name: "質問", description: "ストーリーについての質問（記事の言語で）" },
      },
      shows: "発言者と、記録にあるとおりの言葉",
    },
    check: {
      name: "照合",
      description: "誰かの発言とされる言葉を記録と照合します",
      options: {
        quote: { name: "引用", description: "発言とされる言葉" },
        person: { name: "人物", description: "発言したとされる人" },
      },
      shows: "その言葉が記録どおりかどうか",
    },
    checkThisQuote: {
      name: "この引用を照合",
      description: "メッセージ内の引用をすべて記録と照合します",
    },
    facts: {
      name: "事実",
      description: "人物や話題について記事が述べていること",
      options: { about: { name: "話題", description: "人物または話題" } },
      shows: "その人物について述べられていること",
    },
    help: {
      name: "ヘルプ",
      description: "各コマンドの働きと、このストーリーで使える例",
      options: { command: { name: "コマンド", description: "説明を見たいコマンド" } },
      shows: "誰の発言かを調べる方法",
    },
    people: {
      name: "人物",
      description: "ストーリーの登場人物、または一人の名前・役割・発言",
      options: { person: { name: "人物", description: "この人物だけ" } },
      shows: "その人物の名前と数",
    },
    quotes: {
      name: "発言",
      description: "ある人物の発言を日付順に示します",
      options: {
        person: { name: "人物", description: "発言した人" },
        about: { name: "話題", description: "この話題のものだけ" },
        from: { name: "開始", description: from },
        to: { name: "終了", description: to },
      },
      shows: "その人物のすべての発言",
    },
    sources: {
      name: "出典",
      description: "記録にある記事の一覧、または発言に印を付けた一つの記事",
      options: { article: { name: "記事", description: "この記事だけ" } },
      shows: "読み取ったとおりの記事と、発言者を判断した根拠",
    },
    story: {
      name: "ストーリー",
      description: "ストーリーの概要：日付、人物、最新の記事、多く引用された発言",
      options: {},
      shows: "記録にあるもの",
    },
    timeline: {
      name: "年表",
      description: "いつ何が起きたかを、原文とともに、画像でも示します",
      options: {
        about: { name: "話題", description: "この話題のものだけ" },
        from: { name: "開始", description: from },
        to: { name: "終了", description: to },
        order: {
          name: "順序",
          description: "どちらから並べるか",
          choices: { oldest: "古い順", newest: "新しい順" },
        },
        dates: { name: "日付数", description: "日付の数の上限（重要なものから）" },
        sentences: { name: "文数", description: "一つの日付に示す文の数の上限" },
      },
      shows: "新しい出来事から順に",
    },
    whoSaid: {
      name: "誰の発言",
      description: "言葉の元になった発言と、その発言者を探します",
      options: {
        words: { name: "言葉", description: "覚えている言葉（打ち間違いがあっても構いません）" },
      },
      shows: "発言者、日時と場所、ほかの近い発言",
    },
    whoSaidThis: {
      name: "これは誰の発言？",
      description: "メッセージの言葉の元になった発言を探します",
    },
  },
  private: { name: "非公開", description: "答えはあなただけに表示されます" },

  count: {
    articles,
    dates: count({ other: "日付#件" }),
    events: count({ other: "日付のある出来事#件" }),
    mentions: count({ other: "言及#回" }),
    passages: count({ other: "段落#個" }),
    quotations: count({ other: "発言#件" }),
    sentences: count({ other: "文#件" }),
  },

  colon: "：",
  comma: "、",
  semicolon: "；",
  andMore: (count) => `、ほか${count}件`,

  notOnRecord: "記録なし",
  nearestPassages: "答えではありませんが、最も近い箇所：",
  onRecord: "記録",
  undated: "日付なし",
  span: (from, to) =>
    from && to
      ? phrase`（${from}～${to}）`
      : phrase`${from && phrase`（${from}以降）`}${to && phrase`（${to}まで）`}`,
  fromTo: (from, to) => phrase`${from}～${to}`,

  byline: {
    inTheText: (mention) => phrase`（本文では「${mention}」）`,
    to: (addressee) => phrase`（${addressee}に対して）`,
    notNamed: "発言者の名前なし",
    reported: "間接的な報道（直接の引用ではない）",
  },
  why: {
    line: (reasons) => phrase`根拠：${reasons}`,
    cue: (words) => phrase`手がかり「${words}」`,
    mention: (words) => phrase`言及「${words}」`,
    noCue: "近くに手がかりがなく、前後の言葉から判断",
    foundBy: (rule) => phrase`規則 ${rule}`,
    noSpeaker: "発言者は見つかりません",
  },

  buttons: {
    previous: "◀ 前へ",
    next: "次へ ▶",
    page: (page, count) => `${page}/${count}ページ`,
    passage: "該当箇所を見る",
    quotations: "発言",
    quotationsOf: (name) => `発言：${name}`,
    facts: "事実",
    timeline: "年表",
    people: "人物",
    sources: "出典",
    spoken: (speaker, words) => `${speaker}：${words}`,
  },

  ask: { unanswered: "このストーリーの記事には、その答えがありません。" },

  check: {
    verdicts: {
      verbatim: "原文どおり",
      altered: "改変あり",
      "other-speaker": "別人の発言",
      paraphrase: "言い換えの記録あり",
      "not-on-record": "記録なし",
    },
    unnamedSpeaker: "名前のない発言者",
    verbatim: (speaker) => phrase`記録にある${speaker}の言葉どおりです。`,
    altered: (speaker) => phrase`記録にある${speaker}の言葉とは異なります。`,
    fromSpeaker: (speaker) => phrase`この言葉は${speaker}の発言として記録されています。`,
    fromOther: (speaker, claimed) =>
      phrase`この言葉は${claimed}ではなく、${speaker}の発言として記録されています。`,
    paraphrase: (speaker) =>
      phrase`記事が${speaker}の発言を自らの言葉で伝えたもので、直接の引用ではありません。`,
    nobodySaid: (claim) => phrase`「${claim}」という発言は記録にありません。`,
    unknownPerson: (name) => phrase`${name}という人物はここの記録にありません。`,
    claimed: (claim) => phrase`照合した言葉：「${claim}」`,
    onRecord: "記録にある言葉：",
    leftOut: (words) => phrase`「${words}」が抜けています`,
    added: (words) => phrase`「${words}」が加わっています`,
    became: (held, claimed) => phrase`「${held}」が「${claimed}」に変わっています`,
    touches: { negation: "（否定）", number: "（数）", name: "（名前）" },
    changes: (changes) => phrase`${changes}。`,
  },

  facts: {
    title: (about) => phrase`${about}についての事実`,
    none: (about) => phrase`${about}についての記録はありません。`,
    undated: "日付なし",
  },

  help: {
    title: "このボットについて",
    about: (story) => phrase`${story}について、誰がいつ何を言ったかを原文どおりに記録しています。`,
    forModerators: "サーバーを管理できる人向け：",
    menu: "メッセージのメニューの「アプリ」から：",
    openMenu: "メッセージのメニューを開き、「アプリ」を選びます。",
    private: (option) =>
      `どの答えも自分だけに表示できます：オプション「${option}」を使ってください。記事にないことには答えません。`,
    optional: "（省略可）",
  },

  formAsks: (title, options) => `${title}：${options}を指定してください`,

  people: {
    title: (story) => phrase`${story}の登場人物`,
    none: "このストーリーの記事に人物の名前はありません。",
    total: (named, held) => `${people(named)}（${articles(held)}）`,
    also: (names) => phrase`別名：${names}`,
    alsoCalled: "別名",
    role: "役割",
    seen: "登場",
    namedIn: (naming, held) => `${articles(held)}のうち${naming}件に登場`,
    unknown: (name) => phrase`${name}という人物は記録にありません。`,
    nearest: (names) => phrase`記録にある近い名前：${names}`,
  },

  quotes: {
    title: (person, about, dates) =>
      phrase`${person}${about && phrase`の${about}についての発言`}${dates}`,
    none: (person, about, dates) =>
      phrase`${person}の${about && phrase`${about}についての`}発言${dates}は記録にありません。`,
  },

  sources: {
    title: (story) => phrase`${story}の出典`,
    unknown: (article) => phrase`${article}という記事は記録にありません。`,
    nearest: "最も近いもの：",
  },

  story: {
    mostQuoted: "多く引用された発言：",
    latestArticle: "最新の記事：",
    articlesFrom: "記事の期間",
    people: "人物",
  },

  timeline: {
    title: (about, dates) => phrase`${about && phrase`${about}の`}年表${dates}`,
    none: (about, dates) =>
      phrase`${about && phrase`${about}についての`}日付のある出来事${dates}は記録にありません。`,
    moreAtThisDate: count({ other: "この日付の出来事がほかに#件" }),
    alt: (story, dates, from, to) => `${story}の年表：${dates}（${from}～${to}）`,
    picture: (story) => `年表：${story}`,
  },

  whoSaid: {
    none: "この言葉に近いものは記録にありません。",
    noSpeaker: "発言者なし",
    notNamed: "発言者の名前なし",
    ofTheArticle: "この言葉は誰かの発言ではなく、記事自身の文です。",
  },

  leftOut: "一つのメッセージに収まらない部分は省略しました。",
  pictureOf: (alt) => `[画像：${alt}]`,

  errors: {
    noStoryYet: "答えられません：ここにはまだストーリーがありません。",
    noSuchStory: (story) => `答えられません：「${story}」というストーリーはありません。`,
    forModerators: (command) =>
      `ここでは /${command} を使えません：サーバーを管理できる人が自分のサーバーで使うものです。`,
    noSuchCommand: (command) => `「${command}」を実行できません：そのコマンドはもうありません。`,
    cannotExplain: (command, all) =>
      `「${command}」を説明できません：そのコマンドはありません。使えるのは${all}です。`,
    noSuchOption: (option) =>
      `「${option}」を使えません：このコマンドにそのオプションはありません。`,
    missing: (option, description) => `「${option}」がないと答えられません：${description}。`,
    noChoice: (option, choices) =>
      `「${option}」を読み取れません：次から選んでください：${choices}。`,
    noNumber: (option, from, to) =>
      `「${option}」を読み取れません：${from}から${to}までの数を入力してください。`,
    noDate: (option) =>
      `「${option}」を日付として読み取れません：2021、2021-11、2021-11-05、2021年11月5日のように入力してください。`,
    noFile: (option) => `「${option}」を読み取れません：ファイルを添付してください。`,
    noText: (option) => `「${option}」を読み取れません：ファイルではなく文字を入力してください。`,
    noChannel: (option) =>
      `「${option}」を読み取れません：サーバーのチャンネルから選んでください。`,
    noWords: "このメッセージを調べられません：言葉がありません。",
    quotationGone: "この発言を表示できません：もう記録にありません。",
    unreadable: "この操作を読み取れません：このボットの知らない種類です。",
    oldForm: "このフォームは使えません：別のバージョンのものです。もう一度開いてください。",
    oldButton: "このボタンは使えません：別のバージョンのものです。もう一度質問してください。",
    fault: "こちらで問題が起き、質問に答えられませんでした。",
    faultId: (id) => `お知らせいただく場合は、この番号を添えてください：${id}`,
  },
};
