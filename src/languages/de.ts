import { counter } from "./counter.ts";
import type { Messages } from "./en.ts";
import { phrase } from "./phrase.ts";

const count = counter("de");
const characters = count({ one: "# Zeichen", other: "# Zeichen" });
const people = count({ one: "# Person", other: "# Personen" });
/** After “in” and “von”. */
const ofArticles = count({ one: "# Artikel", other: "# Artikeln" });

const from = "Nicht vor diesem Datum, etwa 2021 oder 2021-11-05";
const to = "Nicht nach diesem Datum, etwa 2021 oder 2021-11-05";

/** German. What is on record is „belegt“; readers are addressed as „du“. */
export const de: Messages = {
  ownName: "Deutsch",
  months: "januar februar märz april mai juni juli august september oktober november dezember",
  commands: {
    articles: {
      name: "artikel",
      description: "Die Artikel und Feeds dieses Servers",
    },
    articlesAdd: {
      name: "hinzufügen",
      description:
        "Füge einen Artikel als Link, Datei oder Text hinzu; ohne Angaben öffnet sich ein Formular",
      options: {
        link: { name: "link", description: "Die Seite des Artikels" },
        file: { name: "datei", description: "Eine Datei: .txt, .md, .html oder .json" },
        text: { name: "text", description: "Der Text; ein Formular fragt nach dem Rest" },
        title: { name: "titel", description: "Seine Überschrift" },
        date: { name: "datum", description: "Der Tag, an dem er erschien, etwa 2021-11-05" },
      },
    },
    articlesEdit: {
      name: "bearbeiten",
      description: "Ergänze Überschrift, Tag, Medium oder Link eines Artikels, wo sie fehlen",
      options: {
        article: { name: "artikel", description: "Der Artikel" },
        title: { name: "titel", description: "Seine Überschrift" },
        date: { name: "datum", description: "Der Tag, an dem er erschien, etwa 2021-11-05" },
        outlet: { name: "medium", description: "Wer ihn veröffentlicht hat" },
        link: { name: "link", description: "Die Seite des Artikels" },
      },
    },
    articlesFollow: {
      name: "folgen",
      description: "Nimm die Artikel eines RSS- oder Atom-Feeds auf, sobald sie erscheinen",
      options: {
        feed: { name: "feed", description: "Die Adresse des Feeds" },
        words: {
          name: "worte",
          description: "Nur Artikel mit einem dieser Worte, durch Kommas getrennt",
        },
        channel: { name: "kanal", description: "Wo jeder neue Artikel angekündigt wird" },
      },
    },
    articlesList: {
      name: "liste",
      description: "Die Artikel, die dieser Server hinzugefügt hat, und die Feeds, denen er folgt",
      options: {},
    },
    articlesRemove: {
      name: "entfernen",
      description: "Entferne einen Artikel, den dieser Server hinzugefügt hat",
      options: { article: { name: "artikel", description: "Der Artikel" } },
    },
    articlesUnfollow: {
      name: "entfolgen",
      description: "Folge einem Feed nicht mehr; seine Artikel bleiben",
      options: { feed: { name: "feed", description: "Der Feed" } },
    },
    ask: {
      name: "frage",
      description: "Stelle der Story eine Frage und erhalte den Satz, der sie beantwortet",
      options: {
        question: {
          name: "frage",
          description: "Eine Frage zur Story, in der Sprache ihrer Artikel",
        },
      },
      shows: "wer es sagte, und die belegten Worte",
    },
    check: {
      name: "prüfe",
      description: "Vergleiche ein behauptetes Zitat mit dem, was belegt ist",
      options: {
        quote: { name: "zitat", description: "Die Worte, wie sie behauptet werden" },
        person: { name: "person", description: "Wer sie gesagt haben soll" },
      },
      shows: "ob diese Worte so belegt sind",
    },
    checkThisQuote: {
      name: "Zitat prüfen",
      description: "Vergleicht jedes Zitat einer Nachricht mit dem, was belegt ist",
    },
    correct: {
      name: "korrigiere",
      description:
        "Korrigiere, was aus den Artikeln gelesen wurde; es gilt dann für jede Antwort hier",
    },
    correctEvent: {
      name: "ereignis",
      description: "Gib an, wann etwas geschah",
      options: {
        event: { name: "ereignis", description: "Was geschah" },
        date: { name: "datum", description: "Wann es geschah, etwa 2021 oder 2021-11-05" },
      },
    },
    correctList: {
      name: "liste",
      description: "Was hier korrigiert wurde, und was seine Stelle nicht mehr findet",
      options: {},
    },
    correctMerge: {
      name: "verbinden",
      description: "Zwei Personen sind eine",
      options: {
        person: { name: "person", description: "Wessen Name bleibt" },
        other: { name: "andere", description: "Wer dieselbe Person ist" },
      },
    },
    correctQuotation: {
      name: "zitat",
      description:
        "Gib an, wer sprach oder wann, oder dass es kein Zitat ist; sonst öffnet sich ein Formular",
      options: {
        quotation: { name: "zitat", description: "Die Worte, wie sie im Artikel stehen" },
        speaker: { name: "sprecher", description: "Wer es sagte; ein unbekannter Name ist neu" },
        date: { name: "datum", description: "Wann es gesagt wurde, etwa 2021 oder 2021-11-05" },
        is: {
          name: "ist",
          description: "Ob jemand diese Worte sagt",
          choices: { quotation: "Ein Zitat", "not-a-quotation": "Kein Zitat" },
        },
      },
    },
    correctSplit: {
      name: "trennen",
      description: "Eine Person sind in Wahrheit zwei",
      options: {
        person: { name: "person", description: "Wer in Wahrheit zwei ist" },
        called: { name: "genannt", description: "Wie die Artikel die andere nennen" },
        name: { name: "name", description: "Der volle Name der anderen" },
        article: { name: "artikel", description: "Nur in diesem Artikel" },
      },
    },
    correctUndo: {
      name: "zurücknehmen",
      description: "Nimm eine Korrektur zurück",
      options: { correction: { name: "korrektur", description: "Die Korrektur" } },
    },
    facts: {
      name: "fakten",
      description: "Was die Artikel über eine Person oder ein Thema aussagen",
      options: { about: { name: "thema", description: "Eine Person oder ein Thema" } },
      shows: "was über sie ausgesagt wird",
    },
    help: {
      name: "hilfe",
      description: "Was jeder Befehl tut, mit Beispielen, die bei dieser Story funktionieren",
      options: { command: { name: "befehl", description: "Der Befehl, der erklärt werden soll" } },
      shows: "wie du herausfindest, wer etwas gesagt hat",
    },
    people: {
      name: "personen",
      description: "Alle Personen der Story, oder Namen, Rolle und Zitate einer von ihnen",
      options: { person: { name: "person", description: "Nur diese Person" } },
      shows: "Namen und Zahlen zu dieser Person",
    },
    quotes: {
      name: "zitate",
      description: "Was eine Person gesagt hat, nach Datum geordnet",
      options: {
        person: { name: "person", description: "Wer gesprochen hat" },
        about: { name: "thema", description: "Nur was davon handelt" },
        from: { name: "von", description: from },
        to: { name: "bis", description: to },
      },
      shows: "alles, was diese Person gesagt hat",
    },
    settings: {
      name: "einstellungen",
      description: "Story, Sprache und Kanal dieses Servers",
    },
    settingsAnnounce: {
      name: "ankündigen",
      description: "Wo neue Artikel angekündigt werden; ohne Kanal nirgends",
      options: { channel: { name: "kanal", description: "Ein Kanal dieses Servers" } },
    },
    settingsCooldown: {
      name: "wartezeit",
      description:
        "Wie lange jeder zwischen zwei Fragen wartet; ohne Zahl wie vom Betreiber bestimmt",
      options: { seconds: { name: "sekunden", description: "Von 0, ohne Warten, bis 3600" } },
    },
    settingsForget: {
      name: "vergessen",
      description: "Entferne alles, was über diesen Server gespeichert ist",
      options: {
        really: {
          name: "wirklich",
          description: "Das lässt sich nicht zurücknehmen",
          choices: { yes: "Ja, alles entfernen" },
        },
      },
    },
    settingsLanguage: {
      name: "sprache",
      description: "Die Sprache der Antworten, die alle sehen; ohne Angabe die von Discord",
      options: { language: { name: "sprache", description: "Eine Sprache, die der Bot spricht" } },
    },
    settingsShow: {
      name: "anzeigen",
      description: "Was hier eingestellt ist",
      options: {},
    },
    settingsStory: {
      name: "story",
      description: "Die Story, aus der hier geantwortet wird: eine öffentliche oder eine eigene",
      options: {
        choose: { name: "wählen", description: "Eine vorhandene Story" },
        new: { name: "neu", description: "Der Titel einer neuen, eigenen Story" },
      },
    },
    sources: {
      name: "quellen",
      description: "Alle Artikel, oder einer, wie er gelesen wurde, mit markierten Zitaten",
      options: { article: { name: "artikel", description: "Nur dieser Artikel" } },
      shows: "der Artikel, wie er gelesen wurde, und worauf jede Zuschreibung beruht",
    },
    story: {
      name: "story",
      description: "Die Story im Überblick: Daten, Personen, neuester Artikel, häufigste Zitate",
      options: {},
      shows: "was belegt ist",
    },
    timeline: {
      name: "zeitleiste",
      description: "Was wann geschah, jedes Ereignis mit seinem Satz, und als Bild",
      options: {
        about: { name: "thema", description: "Nur was davon handelt" },
        from: { name: "von", description: from },
        to: { name: "bis", description: to },
        order: {
          name: "reihenfolge",
          description: "Welches Ende zuerst kommt",
          choices: { oldest: "Älteste zuerst", newest: "Neueste zuerst" },
        },
        dates: { name: "zeitpunkte", description: "Höchstens so viele: die wichtigsten" },
        sentences: { name: "sätze", description: "Höchstens so viele Sätze je Zeitpunkt" },
      },
      shows: "die neuesten Ereignisse zuerst",
    },
    whoSaid: {
      name: "wer-sagte",
      description: "Finde das Zitat, aus dem ein paar Worte stammen, und wer es gesagt hat",
      options: {
        words: {
          name: "worte",
          description: "Die Worte, an die du dich erinnerst; Tippfehler machen nichts",
        },
      },
      shows: "wer es wann und wo gesagt hat, und was ihm nahekommt",
    },
    whoSaidThis: {
      name: "Wer hat das gesagt?",
      description: "Findet das Zitat, aus dem die Worte einer Nachricht stammen",
    },
  },
  private: { name: "privat", description: "Nur du siehst die Antwort" },
  storyOption: {
    name: "story",
    description: "Eine andere Story als die, aus der hier geantwortet wird",
  },

  count: {
    articles: count({ other: "# Artikel" }),
    dates: count({ one: "# Zeitpunkt", other: "# Zeitpunkte" }),
    events: count({ one: "# datiertes Ereignis", other: "# datierte Ereignisse" }),
    mentions: count({ one: "# Erwähnung", other: "# Erwähnungen" }),
    passages: count({ one: "# Absatz", other: "# Absätze" }),
    quotations: count({ one: "# Zitat", other: "# Zitate" }),
    sentences: count({ one: "# Satz", other: "# Sätze" }),
  },

  seeWhy: "Warum?",
  colon: ":",
  labelled: (label, words) => `${label}: ${words}`,
  brackets: (words) => ` (${words})`,
  comma: ", ",
  semicolon: "; ",
  andMore: count({ one: " und # mehr", other: " und # weitere" }),
  andMorePeople: count({ one: " und # mehr", other: " und # weitere" }),

  notOnRecord: "Nicht belegt",
  nearestPassages: "Die nächsten Stellen, die das aber nicht beantworten:",
  onRecord: "Belegt",
  undated: "ohne Datum",
  span: (from, to) =>
    from && to
      ? phrase` (${from} – ${to})`
      : phrase`${from && phrase` ab ${from}`}${to && phrase` bis ${to}`}`,
  fromTo: (from, to) => phrase`${from} – ${to}`,

  byline: {
    inTheText: (mention) => phrase` (im Text: „${mention}“)`,
    to: (addressee) => phrase` zu ${addressee}`,
    notNamed: "nicht genannt, wer sprach",
    reported: "berichtet, nicht zitiert",
  },
  why: {
    line: (reasons) => phrase`Zuordnung: ${reasons}`,
    cue: (words) => phrase`Hinweiswort „${words}“`,
    mention: (words) => phrase`Erwähnung „${words}“`,
    noCue: "kein Hinweiswort in der Nähe; aus den Worten ringsum erschlossen",
    foundBy: (rule) => phrase`gefunden durch ${rule}`,
    noSpeaker: "niemand gefunden, der sprach",
  },

  buttons: {
    previous: "◀ Zurück",
    next: "Weiter ▶",
    page: (page, count) => `Seite ${page} von ${count}`,
    passage: "Stelle zeigen",
    quotations: "Zitate",
    quotationsOf: (name) => `Zitate: ${name}`,
    facts: "Fakten",
    timeline: "Zeitleiste",
    people: "Personen",
    sources: "Quellen",
    spoken: (speaker, words) => `${speaker}: ${words}`,
  },

  forms: {
    again: "Formular noch einmal öffnen",
    handedBack: "Was nicht wieder ins Formular passt, steht hier und kann hineinkopiert werden.",
  },

  articles: {
    title: (story) => phrase`Artikel von ${story}`,
    formTitle: "Artikel hinzufügen",
    added: (title) => phrase`Hinzugefügt: ${title}.`,
    already: (title) => phrase`Schon vorhanden: ${title}.`,
    counts: (quotations, events) => `${quotations}, ${events}`,
    failed: (reason) => phrase`Nicht hinzugefügt. ${reason}.`,
    notFollowed: (reason) => phrase`Wird nicht gefolgt. ${reason}.`,
    noDate:
      "Nicht hinzugefügt: Es steht kein Erscheinungstag darin, und ohne ihn ist „last week“ kein Datum. Füge es mit dem Tag noch einmal hinzu.",
    edit: "Tag und Überschrift angeben",
    changedMeanwhile:
      "Nichts geändert: Inzwischen hat jemand anders dasselbe an diesem Artikel geändert. Jetzt ist es:",
    editAnyway: "Trotzdem ändern",
    edited: (title) => phrase`Geändert: ${title}.`,
    removed: (title) => phrase`Entfernt: ${title}.`,
    none: "Dieser Server hat keinen Artikel hinzugefügt.",
    newOnes: (articles) => `Neu: ${articles}`,
    feeds: "Feeds:",
    feedWords: (words) => `nur mit ${words}`,
    feedChannel: (channel) => `angekündigt im Kanal ${channel}`,
    failures: count({ one: "#-mal nicht erreicht", other: "#-mal hintereinander nicht erreicht" }),
    notTaken: "Nicht übernommen: ",
    moreNotTaken: count({ one: "# weiterer", other: "# weitere" }),
    followed: (feed) =>
      phrase`Der Server folgt jetzt ${feed}. Was dort steht und was neu erscheint, kommt in wenigen Minuten.`,
    notTakenListed: "Was nicht übernommen werden kann, steht mit dem Grund in /artikel liste.",
    unannounced: {
      noChannel: "Nichts davon wird angekündigt, bis /einstellungen ankündigen einen Kanal nennt.",
      noToken:
        "Nichts davon wird angekündigt: Der Bot läuft ohne DISCORD_TOKEN, das der Betreiber setzt.",
      mayNotWrite:
        "Nichts davon wird angekündigt: Der Bot darf in diesem Kanal nicht schreiben. Gib ihm dort „Kanal anzeigen“ und „Nachrichten senden“.",
    },
    followedAlready: (feed) => phrase`Der Server folgt ${feed} schon.`,
    unfollowed: (feed) => phrase`Der Server folgt ${feed} nicht mehr.`,
  },

  ask: { unanswered: "Kein Artikel dieser Story beantwortet das." },

  check: {
    verdicts: {
      verbatim: "Wörtlich",
      altered: "Verändert",
      "other-speaker": "Von jemand anderem gesagt",
      paraphrase: "Sinngemäß belegt",
      "not-on-record": "Nicht belegt",
    },
    unnamedSpeaker: "jemand Ungenanntem",
    verbatim: (speaker) => phrase`Das sind die belegten Worte von ${speaker}.`,
    altered: (speaker) => phrase`Die belegten Worte von ${speaker} weichen von der Behauptung ab.`,
    fromSpeaker: (speaker) => phrase`Diese Worte sind von ${speaker} belegt.`,
    fromOther: (speaker, claimed) =>
      phrase`Diese Worte sind von ${speaker} belegt, nicht von ${claimed}.`,
    paraphrase: (speaker) =>
      phrase`Ein Artikel gibt dies von ${speaker} in eigenen Worten wieder; es ist kein Zitat.`,
    nobodySaid: (claim) => phrase`„${claim}“ ist von niemandem belegt.`,
    unknownPerson: (name) => phrase`${name} kommt hier nicht vor.`,
    claimed: (claim) => phrase`Behauptet: „${claim}“`,
    onRecord: "Belegt:",
    leftOut: (words) => phrase`„${words}“ fehlt`,
    added: (words) => phrase`„${words}“ kam hinzu`,
    became: (held, claimed) => phrase`aus „${held}“ wurde „${claimed}“`,
    touches: { negation: " (eine Verneinung)", number: " (eine Zahl)", name: " (ein Name)" },
    changes: (changes) => phrase`Unterschiede: ${changes}.`,
  },

  correct: {
    byModerators: (on) => phrase`von Moderatoren korrigiert: ${on}`,
    button: "Korrigieren …",
    menu: "Eines davon korrigieren …",
    formTitle: "Zitat korrigieren",
    eventTitle: "Datum korrigieren",
    kept: "Gespeichert. Binnen einer Sekunde gilt es für jede Antwort hier.",
    same: "Nichts zu korrigieren: So ist es schon belegt.",
    changedMeanwhile:
      "Nicht gespeichert: Inzwischen hat jemand anders dasselbe korrigiert. Gesagt war:",
    saidBy: (words, name) => phrase`„${words}“ hat ${name} gesagt`,
    saidOn: (words, date) => phrase`„${words}“, gesagt: ${date}`,
    notAQuotation: (words) => phrase`„${words}“ ist kein Zitat`,
    happenedOn: (words, date) => phrase`„${words}“, geschehen: ${date}`,
    isToo: (name, other) => phrase`${name} und ${other} sind eine Person`,
    isOther: (called, other, name) =>
      phrase`wer ${called} genannt wird, ist ${other}, nicht ${name}`,
    title: (story) => phrase`Korrekturen von ${story}`,
    none: "Hier wurde nichts korrigiert.",
    by: (user, on) => phrase`von ${user}, ${on}`,
    byOperator: (on) => phrase`vom Betreiber des Bots, ${on}`,
    takenBack: (user, on) => phrase`zurückgenommen von ${user}, ${on}`,
    gone: "die Stelle ist weg: Ihr Artikel fehlt oder wurde geändert, und kein anderer passt als einziger",
    undo: "Zurücknehmen",
    undoSpeaker: "Sprecher zurücknehmen",
    undoDate: "Datum zurücknehmen",
    list: "Alle Korrekturen",
    undone: "Zurückgenommen. Binnen einer Sekunde gilt es für jede Antwort hier.",
  },

  facts: {
    title: (about) => phrase`Fakten zu ${about}`,
    none: (about) => phrase`Über ${about} ist nichts belegt.`,
    undated: "Ohne Datum",
  },

  help: {
    title: "Was dieser Bot tut",
    about: (story) => phrase`Er belegt zu ${story}, wer was wann gesagt hat, im genauen Wortlaut.`,
    forModerators: "Für alle, die den Server verwalten dürfen:",
    menu: "Im Menü einer Nachricht, unter „Apps“:",
    openMenu: "Öffne das Menü einer Nachricht, dann „Apps“.",
    private: (option) =>
      `Jede Antwort kann privat sein: Setze die Option „${option}“. Was in keinem Artikel steht, wird nicht beantwortet.`,
    optional: " (optional)",
  },

  formAsks: (title, options) => `${title}: Gib ${options} an`,

  people: {
    title: (story) => phrase`Die Personen von ${story}`,
    none: "Kein Artikel dieser Story nennt jemanden.",
    total: (named, held) => `${people(named)} in ${ofArticles(held)}`,
    also: (names) => phrase`auch ${names}`,
    alsoCalled: "Auch genannt",
    role: "Rolle",
    seen: "Erwähnt",
    namedIn: (naming, held) => `Genannt in ${naming} von ${ofArticles(held)}`,
    unknown: (name) => phrase`Niemand namens ${name} ist belegt.`,
    nearest: (names) => phrase`Die ähnlichsten Namen: ${names}`,
  },

  quotes: {
    title: (person, about, dates) => phrase`${person}${about && phrase` über ${about}`}${dates}`,
    none: (person, about, dates) =>
      phrase`Von ${person} sind keine Worte${about && phrase` über ${about}`}${dates} belegt.`,
  },

  settings: {
    title: "Einstellungen dieses Servers",
    story: "Story",
    language: "Sprache",
    channel: "Neue Artikel werden angekündigt in",
    cooldown: "Wartezeit zwischen zwei Fragen",
    asOperator: "wie vom Betreiber bestimmt",
    waits: count({
      one: "Zwischen zwei Fragen wartet jeder jetzt # Sekunde.",
      other: "Zwischen zwei Fragen wartet jeder jetzt # Sekunden.",
    }),
    waitsAsOperator: "Jeder wartet so lange, wie der Betreiber es bestimmt hat.",
    asDiscord: "wie in Discord",
    noStory: "noch keine",
    nowhere: "nirgends",
    seconds: count({ one: "# Sekunde", other: "# Sekunden" }),
    ownStory: "eigene dieses Servers",
    publicStory: "öffentlich",
    answersFrom: (story) => phrase`Antworten hier kommen jetzt aus ${story}.`,
    made: (story) =>
      phrase`${story} ist angelegt und nur auf diesem Server zu sehen. Füge Artikel mit /artikel hinzufügen hinzu.`,
    speaks: (language) => phrase`Was hier alle sehen, ist jetzt auf ${language}.`,
    speaksAsDiscord: "Was hier alle sehen, ist in der Sprache, die der Server in Discord hat.",
    announced: "Neue Artikel werden dort angekündigt.",
    announcedWithToken:
      "Der Kanal ist gespeichert, aber nichts wird angekündigt: Der Bot läuft ohne DISCORD_TOKEN, das der Betreiber setzt.",
    announcedWithRights:
      "Der Kanal ist gespeichert, aber angekündigt wird nichts: Der Bot darf dort nicht schreiben. Gib ihm in diesem Kanal „Kanal anzeigen“ und „Nachrichten senden“.",
    rightsUnknown:
      "Discord sagt gerade nicht, ob der Bot dort schreiben darf. Er braucht „Kanal anzeigen“ und „Nachrichten senden“.",
    noToken: "angekündigt wird nichts: Der Bot läuft ohne DISCORD_TOKEN",
    announcedOfOwn:
      "Der Kanal ist gespeichert. Dort werden nur Artikel aus Feeds der eigenen Storys dieses Servers angekündigt, und die Story hier ist keine davon. /einstellungen story legt eine an.",
    notAnnounced: "Neue Artikel werden nirgends angekündigt.",
    forget:
      "Das entfernt die eigenen Storys des Servers mit ihren Artikeln, seine Korrekturen, Feeds und Einstellungen. Es lässt sich nicht zurücknehmen.",
    forgetButton: "Alles entfernen",
    forgotten: "Alles, was über diesen Server gespeichert war, ist entfernt.",
  },

  sources: {
    title: (story) => phrase`Die Quellen von ${story}`,
    unknown: (article) => phrase`Es gibt keinen Artikel namens ${article}.`,
    nearest: "Die ähnlichsten:",
  },

  story: {
    mostQuoted: "Am häufigsten zitiert:",
    latestArticle: "Neuester Artikel:",
    articlesFrom: "Zeitraum",
    people: "Personen",
  },

  timeline: {
    title: (about, dates) => phrase`Zeitleiste${about && phrase` zu ${about}`}${dates}`,
    none: (about, dates) =>
      phrase`Kein datiertes Ereignis${about && phrase` zu ${about}`}${dates} ist belegt.`,
    lessExact: "Weniger genau datiert, vielleicht außerhalb dieses Zeitraums",
    moreAtThisDate: count({
      one: "# weiteres Ereignis zu diesem Zeitpunkt",
      other: "# weitere Ereignisse zu diesem Zeitpunkt",
    }),
    alt: (story, dates, from, to) => `Zeitleiste von ${story}: ${dates} von ${from} bis ${to}`,
    picture: (story) => `Zeitleiste: ${story}`,
  },

  whoSaid: {
    none: "Nichts Belegtes kommt diesen Worten nahe.",
    noSpeaker: "Niemandes Worte",
    notNamed: "Nicht genannt, wer sprach",
    ofTheArticle: "Niemand wird mit diesen Worten zitiert; sie stehen so im Artikel.",
  },

  leftOut: "Hier fehlt, was nicht in eine Nachricht passt.",
  pictureOf: (alt) => `[Bild: ${alt}]`,

  reasons: {
    cannotFetch: (link, reason) => `${link} lässt sich nicht abrufen: ${reason}`,
    cannotRead: (file, reason) => `${file} lässt sich nicht lesen: ${reason}`,
    pasted: "Der Text",

    noArticle: "Auf dieser Seite ist kein Artikel zu finden",
    manyTags: (most) => `Es stehen mehr als ${most} Tags darin`,
    manyReferences: (most) => `Es stehen mehr als ${most} Zeichenverweise darin`,
    nothingInIt: "Es steht nichts darin",
    tooDeep: (deepest) => `Die Elemente sind mehr als ${deepest}-fach verschachtelt`,
    badMarkup: "Das Markup lässt sich nicht zerlegen",
    noEnding: (known) => `Die Dateiendung fehlt (bekannt: ${known})`,
    unknownEnding: (ending, known) => `${ending} ist kein bekanntes Format (bekannt: ${known})`,
    empty: "Es ist leer",
    noText: "Auf den Kopf folgt kein Text",
    longText: (most) => `Der Text ist länger als ${most} Zeichen`,
    notText: (encoding) => `Es ist kein gültiger ${encoding}-Text`,
    nullCharacters: "Es enthält Nullzeichen und ist darum kein Text",
    halfCharacter: "Es enthält ein halbes Zeichen (ein einzelnes Surrogat)",
    noDateLine: "Das Datum fehlt: Beginne die erste Zeile mit „date JJJJ-MM-TT“",
    noCalendarDate: (written) => `„${written}“ ist kein Kalenderdatum (JJJJ-MM-TT)`,
    noHead: "Das Datum fehlt: Beginne mit einem Kopf zwischen zwei Zeilen aus ---",
    longHead: (most) => `Der Kopf ist länger als ${most} Zeichen`,
    badYaml: (problem) => `Im Kopf steht kein gültiges YAML: ${problem}`,
    yamlAliases: "Das YAML im Kopf hat Aliase (*), die nicht gelesen werden",
    badJson: (problem) => `Es ist kein gültiges JSON: ${problem}`,
    undatedFile: "Kein Erscheinungstag steht darin; speichere es als .md oder .json mit einem",
    nameTwice: (name) => `Auch eine andere Datei heißt ${name}; benenne eine um`,
    shape: {
      needsDate: "Ein Artikel braucht sein Datum, als JJJJ-MM-TT",
      calendarDate: "Erwartet wird ein Kalenderdatum, als JJJJ-MM-TT",
      webAddress: "Erwartet wird eine Webadresse",
      markOutside: "Eine Marke liegt außerhalb des Textes",
      text: "text: Erwartet wird eine Zeichenkette mit einem Layout darin oder eine Liste von Absätzen und {kind, text}",
    },

    noWebAddress: "Es ist keine Webadresse (http oder https, ohne Passwort)",
    badPort: (port) => `Port ${port} gehört nicht zum Web`,
    privateAddress: "Die Adresse ist eine private",
    noSite: "Diese Website gibt es nicht",
    notLookedUp: "Der Name lässt sich derzeit nicht auflösen",
    nothingAnswers: "Dort antwortet nichts",
    noAnswer: "Es kommt keine Antwort",
    unreachable: "Es ist nicht erreichbar",
    wasCut: "Die Verbindung wurde getrennt",
    connectionFailed: (code) => `Die Verbindung ist gescheitert (${code})`,
    badCertificate: (code) => `Das Zertifikat ist ungültig (${code})`,
    noHttp: "Der Server spricht kein HTTP",
    tooSlow: (seconds) => `Es hat länger als ${seconds} s gedauert`,
    leadsOn: (most) => `Es wird mehr als ${most}-mal weitergeleitet`,
    serverSays: (said) => `Der Server sagt ${said}`,
    isType: (type) => `Der Typ ist ${type}`,
    noType: "Der Typ ist nicht angegeben",
    tooLarge: (megabytes) => `Es ist größer als ${megabytes} MB`,
    packedSo: (packing) => `Die Kompression wird nicht gelesen (${packing})`,
    packedWrongly: "Die Kompression ist fehlerhaft",
    nothingSent: "Der Server hat nichts gesendet",
    undated: "Kein Erscheinungstag steht darin",
    noRobots: "Die Website bittet Robots, dort nichts abzurufen (robots.txt)",
    robotsUnknown: "Die Website sagt nicht, ob Robots dort abrufen dürfen (robots.txt)",
    noFeed: "Es ist kein Feed (RSS, Atom oder JSON Feed)",
    noFeedHere: "Es ist kein Feed, und die Seite nennt keinen",
  },

  library: {
    notKept: (why) =>
      `Nicht gespeichert: ${why}. Nichts wurde geändert; versuche es später noch einmal.`,
    notRead: (why) =>
      `Das lässt sich jetzt nicht nachsehen: ${why}. Versuche es später noch einmal.`,
    why: {
      away: "Die Datenbank ist nicht erreichbar",
      full: "Die Festplatte ist voll",
      busy: "Ein anderer Prozess schreibt gerade",
      readOnly: "Am Speicherort darf nichts geschrieben werden",
      damaged:
        "Der Speicher ist beschädigt, und der Betreiber des Bots muss eine Sicherung einspielen",
      refused: "Die Datenbank hat es abgelehnt",
    },
  },

  welcome: {
    hello: "Hallo! Hier ist belegt, wer in einer Story was gesagt hat und wann.",
    things: "Zum Ausprobieren:",
    empty: (command) =>
      phrase`Hier gibt es noch keinen Artikel. Wer den Server verwalten darf, fügt sie mit ${command} hinzu.`,
    note: "Jede Antwort nennt ihren Artikel. Was nicht belegt ist, wird auch so genannt. Alle Befehle: /hilfe",
  },
  errors: {
    noStoryYet: "Keine Antwort möglich: Hier gibt es noch keine Story.",
    noSuchStory: (story) => `Keine Antwort möglich: Es gibt keine Story „${story}“.`,
    storyTooLarge: (story, size, most) =>
      `Keine Antwort aus „${story}“ möglich: Die Artikel haben mindestens ${characters(size)}, und höchstens ${characters(most)} passen in den Speicher.`,
    forModerators: (command) =>
      `/${command} lässt sich hier nicht verwenden: Der Befehl ist für alle, die den Server verwalten dürfen, auf ihrem Server.`,
    needsServer: "Das geht hier nicht: Es betrifft einen Server, und dies ist keiner.",
    noSuchCommand: (command) =>
      `„${command}“ lässt sich nicht ausführen: Diesen Befehl gibt es nicht mehr.`,
    cannotExplain: (command, all) =>
      `„${command}“ lässt sich nicht erklären: Diesen Befehl gibt es nicht. Es gibt ${all}.`,
    noSuchOption: (option) =>
      `„${option}“ lässt sich nicht verwenden: Dieser Befehl hat keine solche Option.`,
    missing: (option, description) => `Ohne „${option}“ ist keine Antwort möglich: ${description}.`,
    noChoice: (option, choices) => `„${option}“ ist unlesbar: Wähle eines von ${choices}.`,
    noNumber: (option, from, to) =>
      `„${option}“ ist unlesbar: Schreibe eine Zahl von ${from} bis ${to}.`,
    noDate: (option) =>
      `„${option}“ ist als Datum unlesbar: Schreibe 2021, 2021-11, 2021-11-05 oder 5. November 2021.`,
    noDay: (option) =>
      `„${option}“ ist als Tag unlesbar: Schreibe 2021-11-05 oder 5. November 2021; Monat oder Jahr genügen nicht.`,
    noFile: (option) => `„${option}“ ist unlesbar: Hänge eine Datei an.`,
    noText: (option) => `„${option}“ ist unlesbar: Schreibe Text, keine Datei.`,
    noChannel: (option) => `„${option}“ ist unlesbar: Wähle einen Kanal dieses Servers.`,
    noWords: "Diese Nachricht lässt sich nicht nachschlagen: Sie enthält keine Worte.",
    noSuchQuotation: (words) =>
      `„${words}“ lässt sich nicht korrigieren: Kein belegtes Zitat hat diese Worte. Wähle eines der angebotenen.`,
    noSuchEvent: (event) =>
      `„${event}“ lässt sich nicht korrigieren: Dieses Ereignis ist nicht belegt. Wähle eines der angebotenen.`,
    noSuchCorrection: (correction) =>
      `„${correction}“ lässt sich nicht zurücknehmen: Eine solche Korrektur dieses Servers gibt es nicht.`,
    noSuchPerson: (name) => `${name} ist nicht zu finden: Wähle einen der angebotenen Namen.`,
    oneAlready: (name) =>
      `${name} lässt sich nicht mit sich selbst verbinden: Gib zwei Personen an.`,
    notCalledSo: (name, called) =>
      `Die beiden lassen sich nicht trennen: Die Artikel nennen ${name} nicht „${called}“.`,
    sameName: (name) =>
      `Die beiden lassen sich nicht mit einem Namen trennen: Nenne die andere Person anders als ${name}.`,
    noSuchArticle: (article) =>
      `Der Artikel „${article}“ ist nicht zu finden: Wähle einen der angebotenen.`,
    notOwnArticle:
      "Dieser Artikel lässt sich nicht ändern: Er gehört zu einer öffentlichen Story, nicht zu diesem Server.",
    publicStory:
      "Zu einer öffentlichen Story lässt sich nichts hinzufügen: Lege zuerst mit /einstellungen story eine eigene an.",
    noLink: "Dieser Link ist unbrauchbar: Er ist keine Adresse im Web (https://…).",
    oneOf:
      "Mehreres zugleich lässt sich nicht hinzufügen: Gib einen Link, eine Datei oder einen Text an.",
    longUndated: (characters) =>
      `Ein Formular kann hier nicht nach dem Tag fragen: Der Text hat mehr als ${characters} Zeichen. Füge ihn mit „datum“ noch einmal hinzu, oder als Datei.`,
    noSuchFeed: (feed) => `Der Feed „${feed}“ ist nicht zu finden: Wähle einen der angebotenen.`,
    noSuchLanguage: (language, all) => `Der Bot spricht nicht ${language}: Es gibt ${all}.`,
    nothingGiven: "Es gibt nichts zu ändern: Gib an, was geändert werden soll.",
    storyOrNew: "Beides zugleich geht nicht: Wähle eine Story oder gib den Titel einer neuen an.",
    quotationGone: "Dieses Zitat lässt sich nicht zeigen: Es ist nicht mehr belegt.",
    unreadable: "Diese Interaktion ist unlesbar: Der Bot kennt ihre Art nicht.",
    oldForm:
      "Dieses Formular lässt sich nicht verwenden: Es stammt aus einer anderen Version. Öffne es noch einmal.",
    tooSoon: count({
      one: "Einen Moment: Frage in # Sekunde noch einmal.",
      other: "Einen Moment: Frage in # Sekunden noch einmal.",
    }),
    oldButton:
      "Dieser Knopf lässt sich nicht verwenden: Er stammt aus einer anderen Version. Stelle die Frage noch einmal.",
    fault: "Bei uns ist etwas schiefgegangen, und die Frage wurde nicht beantwortet.",
    faultId: (id) => `Wenn du es meldest, nenne diese Kennung: ${id}`,
  },
};
