import { counter } from "./counter.ts";
import type { Messages } from "./en.ts";
import { phrase } from "./phrase.ts";

const count = counter("ja");
const characters = count({ other: "#字" });
const articles = count({ other: "記事#件" });
const people = count({ other: "人物#人" });

const from = "この日付以降（例：2021、2021-11-05）";
const to = "この日付まで（例：2021、2021-11-05）";

/** Japanese. The record is 「記録」, a quotation 「発言」; plain and polite. */
export const ja: Messages = {
  ownName: "日本語",
  months: "1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月",
  commands: {
    articles: {
      name: "記事",
      description: "このサーバーの記事とフィード",
    },
    articlesAdd: {
      name: "追加",
      description:
        "記事をリンク、ファイル、文章で追加します（何も指定しなければフォームが開きます）",
      options: {
        link: { name: "リンク", description: "記事のページ" },
        file: { name: "ファイル", description: "ファイル（.txt、.md、.html、.json）" },
        text: { name: "本文", description: "記事の本文（残りはフォームで入力）" },
        title: { name: "見出し", description: "記事の見出し" },
        date: { name: "日付", description: "掲載された日（例：2021-11-05）" },
      },
    },
    articlesEdit: {
      name: "編集",
      description: "見つからなかった記事の見出し、日付、媒体、リンクを指定します",
      options: {
        article: { name: "記事", description: "対象の記事" },
        title: { name: "見出し", description: "記事の見出し" },
        date: { name: "日付", description: "掲載された日（例：2021-11-05）" },
        outlet: { name: "媒体", description: "掲載した媒体" },
        link: { name: "リンク", description: "記事のページ" },
      },
    },
    articlesFollow: {
      name: "購読",
      description: "RSSまたはAtomフィードの記事を、出るたびに取り込みます",
      options: {
        feed: { name: "フィード", description: "フィードのアドレス" },
        words: {
          name: "言葉",
          description: "これらの言葉のいずれかを含む記事だけ（カンマ区切り）",
        },
        channel: { name: "チャンネル", description: "新しい記事を知らせるチャンネル" },
      },
    },
    articlesList: {
      name: "一覧",
      description: "このサーバーが追加した記事と、購読しているフィード",
      options: {},
    },
    articlesRemove: {
      name: "削除",
      description: "このサーバーが追加した記事を削除します",
      options: { article: { name: "記事", description: "対象の記事" } },
    },
    articlesUnfollow: {
      name: "購読解除",
      description: "フィードの購読をやめます（記事は残ります）",
      options: { feed: { name: "フィード", description: "購読中のフィード" } },
    },
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
    correct: {
      name: "訂正",
      description: "記事の読み取りを訂正します（ここでの答えすべてに反映されます）",
    },
    correctEvent: {
      name: "出来事",
      description: "出来事がいつ起きたかを指定します",
      options: {
        event: { name: "出来事", description: "起きたこと" },
        date: { name: "日付", description: "起きた日（例：2021、2021-11-05）" },
      },
    },
    correctList: {
      name: "一覧",
      description: "ここで訂正されたことと、該当箇所がなくなった訂正",
      options: {},
    },
    correctMerge: {
      name: "統合",
      description: "二人の人物を同一人物とします",
      options: {
        person: { name: "人物", description: "名前を残す人物" },
        other: { name: "相手", description: "同じ人物" },
      },
    },
    correctQuotation: {
      name: "発言",
      description: "発言者や日付、または発言でないことを指定します（なければフォームが開きます）",
      options: {
        quotation: { name: "発言", description: "記事にあるとおりの言葉" },
        speaker: {
          name: "発言者",
          description: "発言した人（記録にない名前は新しい人物になります）",
        },
        date: { name: "日付", description: "発言の日付（例：2021、2021-11-05）" },
        is: {
          name: "種別",
          description: "誰かの言葉かどうか",
          choices: { quotation: "発言である", "not-a-quotation": "発言ではない" },
        },
      },
    },
    correctSplit: {
      name: "分離",
      description: "一人の人物を二人に分けます",
      options: {
        person: { name: "人物", description: "二人に分ける人物" },
        called: { name: "呼び名", description: "記事でのもう一人の呼び名" },
        name: { name: "名前", description: "もう一人の正式な名前" },
        article: { name: "記事", description: "この記事の中だけ" },
      },
    },
    correctUndo: {
      name: "取り消し",
      description: "訂正を取り消します",
      options: { correction: { name: "訂正", description: "取り消す訂正" } },
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
    settings: {
      name: "設定",
      description: "このサーバーのストーリー、言語、チャンネル",
    },
    settingsAnnounce: {
      name: "お知らせ",
      description: "新しい記事を知らせる場所（チャンネルがなければ知らせません）",
      options: { channel: { name: "チャンネル", description: "このサーバーのチャンネル" } },
    },
    settingsCooldown: {
      name: "待ち時間",
      description: "質問と質問の間に待つ時間。数を指定しないと運営者の設定のまま",
      options: { seconds: { name: "秒", description: "0（待たない）から3600まで" } },
    },
    settingsForget: {
      name: "消去",
      description: "このサーバーについて保存したものをすべて削除します",
      options: {
        really: {
          name: "確認",
          description: "元に戻せません",
          choices: { yes: "はい、すべて削除する" },
        },
      },
    },
    settingsLanguage: {
      name: "言語",
      description: "全員に見える答えの言語（指定がなければDiscordの言語）",
      options: { language: { name: "言語", description: "ボットが話す言語" } },
    },
    settingsShow: {
      name: "表示",
      description: "ここでの設定",
      options: {},
    },
    settingsStory: {
      name: "ストーリー",
      description: "ここで答えるストーリー（公開のもの、またはこのサーバー専用のもの）",
      options: {
        choose: { name: "選択", description: "すでにあるストーリー" },
        new: { name: "新規", description: "このサーバー専用の新しいストーリーの題名" },
      },
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
  storyOption: { name: "ストーリー", description: "ここで答えるものとは別のストーリー" },

  count: {
    articles,
    dates: count({ other: "日付#件" }),
    events: count({ other: "日付のある出来事#件" }),
    mentions: count({ other: "言及#回" }),
    passages: count({ other: "段落#個" }),
    quotations: count({ other: "発言#件" }),
    sentences: count({ other: "文#件" }),
  },

  seeWhy: "根拠",
  colon: "：",
  labelled: (label, words) => `${label}：${words}`,
  brackets: (words) => `（${words}）`,
  comma: "、",
  semicolon: "；",
  andMore: (count) => `、ほか${count}件`,
  andMorePeople: (count) => `、ほか${count}人`,

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
    reported: "記事による言い換え（直接の引用ではない）",
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

  forms: {
    again: "フォームをもう一度開く",
    handedBack:
      "フォームに戻しきれなかった文章はここにお返しします。コピーして貼り付けてください。",
  },

  articles: {
    title: (story) => phrase`${story}の記事`,
    formTitle: "記事を追加",
    added: (title) => phrase`追加しました：${title}。`,
    already: (title) => phrase`すでに記録にあります：${title}。`,
    counts: (quotations, events) => `${quotations}、${events}`,
    failed: (reason) => phrase`追加できませんでした。${reason}。`,
    notFollowed: (reason) => phrase`購読できませんでした。${reason}。`,
    noDate:
      "追加していません：掲載日がなく、日付がないと「last week」がいつか分かりません。日付を付けてもう一度追加してください。",
    edit: "日付と見出しを指定",
    changedMeanwhile:
      "変更していません：この記事の同じ項目を、その間に別の人が変更しました。現在の内容：",
    editAnyway: "それでも変更する",
    edited: (title) => phrase`変更しました：${title}。`,
    removed: (title) => phrase`削除しました：${title}。`,
    none: "このサーバーが追加した記事はありません。",
    newOnes: (articles) => `新着：${articles}`,
    feeds: "フィード：",
    feedWords: (words) => `${words}を含むものだけ`,
    feedChannel: (channel) => `お知らせ先チャンネル：${channel}`,
    failures: (count) => `${count}回続けて失敗`,
    notTaken: "取り込まなかったもの：",
    moreNotTaken: (count) => `ほか${count}件`,
    followed: (feed) => phrase`${feed}を購読します。今ある記事と新しい記事は数分で入ります。`,
    notTakenListed: "取り込めないものは、理由とともに /記事 一覧 に出ます。",
    unannounced: {
      noChannel: "/設定 お知らせ でチャンネルを選ぶまで、その記事は知らせません。",
      noToken:
        "その記事は知らせません：ボットはDISCORD_TOKENなしで動いています。これは運営者が設定します。",
      mayNotWrite:
        "その記事は知らせません：ボットはそのチャンネルに書き込めません。そこで「チャンネルを見る」と「メッセージを送信」を許可してください。",
    },
    followedAlready: (feed) => phrase`${feed}はすでに購読しています。`,
    unfollowed: (feed) => phrase`${feed}の購読をやめました。`,
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
    unnamedSpeaker: "名前の挙がっていない発言者",
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

  correct: {
    byModerators: (on) => phrase`モデレーターが訂正：${on}`,
    button: "訂正…",
    menu: "この中から訂正…",
    formTitle: "発言を訂正",
    eventTitle: "日付を訂正",
    kept: "保存しました。ここでの答えすべてに1秒以内に反映されます。",
    same: "訂正するところはありません：すでにそのとおり記録されています。",
    changedMeanwhile: "保存していません：同じ箇所をその間に別の人が訂正しました。入力された内容：",
    saidBy: (words, name) => phrase`「${words}」は${name}の発言`,
    saidOn: (words, date) => phrase`「${words}」の日付は${date}`,
    notAQuotation: (words) => phrase`「${words}」は発言ではない`,
    happenedOn: (words, date) => phrase`「${words}」が起きたのは${date}`,
    isToo: (name, other) => phrase`${name}と${other}は同一人物`,
    isOther: (called, other, name) => phrase`${called}と呼ばれているのは${name}ではなく${other}`,
    title: (story) => phrase`${story}の訂正`,
    none: "ここで訂正されたことはありません。",
    by: (user, on) => phrase`${user}、${on}`,
    byOperator: (on) => phrase`ボットの運営者、${on}`,
    takenBack: (user, on) => phrase`取り消し：${user}、${on}`,
    gone: "該当箇所がありません：元の記事がないか変更され、ほかに当てはまる記事を一つに決められません",
    undo: "取り消す",
    undoSpeaker: "発言者を取り消す",
    undoDate: "日付を取り消す",
    list: "すべての訂正",
    undone: "取り消しました。ここでの答えすべてに1秒以内に反映されます。",
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

  settings: {
    title: "このサーバーの設定",
    story: "ストーリー",
    language: "言語",
    channel: "新しい記事を知らせる場所",
    cooldown: "質問の間の待ち時間",
    asOperator: "運営者の設定のまま",
    waits: count({ other: "質問と質問の間は#秒待つようになりました。" }),
    waitsAsOperator: "待ち時間は運営者の設定のままになりました。",
    asDiscord: "Discordと同じ",
    noStory: "まだありません",
    nowhere: "なし",
    seconds: count({ other: "#秒" }),
    ownStory: "このサーバー専用",
    publicStory: "公開",
    answersFrom: (story) => phrase`ここでは${story}から答えます。`,
    made: (story) =>
      phrase`このサーバーだけに見える${story}を作りました。/記事 追加 で記事を追加してください。`,
    speaks: (language) => phrase`全員に見える答えの言語：${language}。`,
    speaksAsDiscord: "全員に見える答えは、Discordでのこのサーバーの言語になります。",
    announced: "新しい記事をそこで知らせます。",
    announcedWithToken:
      "チャンネルは保存しましたが、何も知らせません：ボットはDISCORD_TOKENなしで動いています。これは運営者が設定します。",
    announcedWithRights:
      "チャンネルは保存しましたが、何も知らせません：ボットはそこに書き込めません。そのチャンネルで「チャンネルを見る」と「メッセージを送信」を許可してください。",
    rightsUnknown:
      "ボットがそこに書き込めるかどうか、いまはDiscordから分かりません。「チャンネルを見る」と「メッセージを送信」が必要です。",
    noToken: "何も知らせません：ボットはDISCORD_TOKENなしで動いています",
    announcedOfOwn:
      "チャンネルは保存しました。そこで知らせるのは、このサーバー専用のストーリーのフィードの記事だけです。今のストーリーは専用のものではありません。/設定 ストーリー で作れます。",
    notAnnounced: "新しい記事は知らせません。",
    forget:
      "このサーバー専用のストーリーとその記事、訂正、フィード、設定を削除します。元に戻せません。",
    forgetButton: "すべて削除する",
    forgotten: "このサーバーについて保存したものをすべて削除しました。",
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
    lessExact: "日付が大まかなもの（この期間外の可能性があります）",
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

  reasons: {
    cannotFetch: (link, reason) => `${link} を取得できません：${reason}`,
    cannotRead: (file, reason) => `${file} を読み取れません：${reason}`,
    pasted: "本文",

    noArticle: "このページには記事が見つかりません",
    manyTags: (most) => `タグが${most}個を超えています`,
    manyReferences: (most) => `文字参照が${most}個を超えています`,
    nothingInIt: "中に何もありません",
    tooDeep: (deepest) => `要素の入れ子が${deepest}段を超えています`,
    badMarkup: "マークアップを解析できません",
    noEnding: (known) => `ファイルの拡張子がありません（使えるもの：${known}）`,
    unknownEnding: (ending, known) => `${ending} は使えない形式です（使えるもの：${known}）`,
    empty: "空です",
    noText: "見出し部だけで本文がありません",
    longText: (most) => `本文が${most}文字を超えています`,
    notText: (encoding) => `正しい${encoding}のテキストではありません`,
    nullCharacters: "ヌル文字が含まれていて、テキストではありません",
    halfCharacter: "文字の半分（対になっていないサロゲート）が含まれています",
    noDateLine: "日付がありません：最初の行を「date YYYY-MM-DD」で始めてください",
    noCalendarDate: (written) => `「${written}」は暦の日付（YYYY-MM-DD）ではありません`,
    noHead: "日付がありません：--- の行で挟んだ見出し部で始めてください",
    longHead: (most) => `見出し部が${most}文字を超えています`,
    badYaml: (problem) => `見出し部のYAMLが正しくありません：${problem}`,
    yamlAliases: "見出し部のYAMLに、読み取れないエイリアス（*）があります",
    badJson: (problem) => `JSONが正しくありません：${problem}`,
    undatedFile: "掲載日がありません。日付を付けて .md か .json で保存してください",
    nameTwice: (name) =>
      `${name} という名前のファイルがほかにもあります。どちらかの名前を変えてください`,
    shape: {
      needsDate: "記事には日付（YYYY-MM-DD）が必要です",
      calendarDate: "暦の日付（YYYY-MM-DD）にしてください",
      webAddress: "ウェブのアドレスにしてください",
      markOutside: "印が本文の外にあります",
      text: "text：layoutの付いた文字列か、段落と {kind, text} の一覧にしてください",
    },

    noWebAddress: "ウェブのアドレス（httpかhttps、パスワードなし）ではありません",
    badPort: (port) => `ポート${port}はウェブのものではありません`,
    privateAddress: "プライベートアドレスにあります",
    noSite: "そのようなサイトはありません",
    notLookedUp: "今は名前を解決できません",
    nothingAnswers: "そこでは何も応答しません",
    noAnswer: "応答がありません",
    unreachable: "到達できません",
    wasCut: "接続が切れました",
    connectionFailed: (code) => `接続できませんでした（${code}）`,
    badCertificate: (code) => `証明書が無効です（${code}）`,
    noHttp: "サーバーがHTTPを話しません",
    tooSlow: (seconds) => `${seconds}秒を超えました`,
    leadsOn: (most) => `転送が${most}回を超えました`,
    serverSays: (said) => `サーバーの返事は ${said} です`,
    isType: (type) => `種類が ${type} です`,
    noType: "種類が示されていません",
    tooLarge: (megabytes) => `${megabytes} MBを超えています`,
    packedSo: (packing) => `読み取れない方法で圧縮されています（${packing}）`,
    packedWrongly: "圧縮が壊れています",
    nothingSent: "サーバーから何も届きませんでした",
    undated: "掲載日がありません",
    noRobots: "サイトがロボットに立ち入らないよう求めています（robots.txt）",
    robotsUnknown: "ロボットが立ち入ってよいか、サイトが示していません（robots.txt）",
    noFeed: "フィード（RSS、Atom、JSON Feed）ではありません",
    noFeedHere: "フィードではなく、ページにもフィードの指定がありません",
  },

  library: {
    notKept: (why) =>
      `保存できませんでした：${why}。何も変わっていません。後でもう一度お試しください。`,
    notRead: (why) => `今は調べられません：${why}。後でもう一度お試しください。`,
    why: {
      away: "データベースにつながりません",
      full: "ディスクがいっぱいです",
      busy: "ほかの処理が書き込み中です",
      readOnly: "保存場所に書き込めません",
      damaged: "保存内容が壊れていて、ボットの運営者がバックアップから戻す必要があります",
      refused: "データベースに拒否されました",
    },
  },

  welcome: {
    hello: "こんにちは。ストーリーについて、誰がいつ何を言ったかを記録しています。",
    things: "次のように試せます：",
    empty: (command) =>
      phrase`ここにはまだ記事がありません。サーバーを管理できる人が${command}で追加できます。`,
    note: "どの答えにも記事を示します。記録にないことは、ないと答えます。コマンド一覧：/ヘルプ",
  },
  errors: {
    noStoryYet: "答えられません：ここにはまだストーリーがありません。",
    noSuchStory: (story) => `答えられません：「${story}」というストーリーはありません。`,
    storyTooLarge: (story, size, most) =>
      `「${story}」からは答えられません：記事は${characters(size)}以上ありますが、メモリーに入るのは${characters(most)}までです。`,
    forModerators: (command) =>
      `ここでは /${command} を使えません：サーバーを管理できる人が自分のサーバーで使うものです。`,
    needsServer: "ここではできません：サーバーについての操作ですが、ここはサーバーではありません。",
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
    noDay: (option) =>
      `「${option}」を日として読み取れません：2021-11-05、2021年11月5日のように入力してください。年や月だけでは足りません。`,
    noFile: (option) => `「${option}」を読み取れません：ファイルを添付してください。`,
    noText: (option) => `「${option}」を読み取れません：ファイルではなく文字を入力してください。`,
    noChannel: (option) =>
      `「${option}」を読み取れません：サーバーのチャンネルから選んでください。`,
    noWords: "このメッセージを調べられません：言葉がありません。",
    noSuchQuotation: (words) =>
      `「${words}」を訂正できません：この言葉の発言は記録にありません。候補から選んでください。`,
    noSuchEvent: (event) =>
      `「${event}」を訂正できません：その出来事は記録にありません。候補から選んでください。`,
    noSuchCorrection: (correction) =>
      `「${correction}」を取り消せません：このサーバーにそのような有効な訂正はありません。`,
    noSuchPerson: (name) => `${name}が見つかりません：候補の名前から選んでください。`,
    oneAlready: (name) => `${name}を自分自身と統合できません：二人の人物を指定してください。`,
    notCalledSo: (name, called) =>
      `二人を区別できません：記事は${name}を「${called}」と呼んでいません。`,
    sameName: (name) =>
      `同じ名前では二人を区別できません：もう一人には${name}と別の名前を付けてください。`,
    noSuchArticle: (article) => `記事「${article}」が見つかりません：候補から選んでください。`,
    notOwnArticle: "この記事を変更できません：このサーバーではなく、公開のストーリーのものです。",
    publicStory:
      "公開のストーリーには追加できません：先に /設定 ストーリー でこのサーバー専用のものを作ってください。",
    noLink: "このリンクは使えません：ウェブのアドレス（https://…）ではありません。",
    oneOf: "一度に複数は追加できません：リンク、ファイル、本文のどれか一つを指定してください。",
    longUndated: (characters) =>
      `フォームで日付を尋ねられません：本文が${characters}文字を超えています。「日付」を付けてもう一度追加するか、ファイルで追加してください。`,
    noSuchFeed: (feed) => `フィード「${feed}」が見つかりません：候補から選んでください。`,
    noSuchLanguage: (language, all) => `${language}は話せません：使える言語は${all}です。`,
    nothingGiven: "変更するものがありません：何を変えるか指定してください。",
    storyOrNew: "両方はできません：ストーリーを選ぶか、新しい題名を指定してください。",
    quotationGone: "この発言を表示できません：もう記録にありません。",
    unreadable: "この操作を読み取れません：このボットの知らない種類です。",
    oldForm: "このフォームは使えません：別のバージョンのものです。もう一度開いてください。",
    tooSoon: count({ other: "少しお待ちください：#秒後にもう一度質問してください。" }),
    oldButton: "このボタンは使えません：別のバージョンのものです。もう一度質問してください。",
    fault: "こちらで問題が起き、質問に答えられませんでした。",
    faultId: (id) => `お知らせいただく場合は、この番号を添えてください：${id}`,
  },
};
