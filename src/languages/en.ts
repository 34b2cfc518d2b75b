import { counter } from "./counter.ts";
import type { Inline, Run } from "./inline.ts";
import { phrase } from "./phrase.ts";

const count = counter("en");
const characters = count({ one: "# character", other: "# characters" });
const articles = count({ one: "# article", other: "# articles" });
const people = count({ one: "# person", other: "# people" });

const from = "Not before this date, such as 2021 or 2021-11-05";
const to = "Not after this date, such as 2021 or 2021-11-05";

/** All that the bot says of its own, in English. Its shape is what every other language has to say. */
export const en = {
  ownName: "English",
  /** As people type them, in order. */
  months: "january february march april may june july august september october november december",
  /** Names are those that Discord shows; in English they are the commands' own. */
  commands: {
    articles: {
      name: "articles",
      description: "The articles and feeds of this server",
    },
    articlesAdd: {
      name: "add",
      description: "Add an article by link, as a file or as text; with nothing given a form opens",
      options: {
        link: { name: "link", description: "The page of the article" },
        file: { name: "file", description: "A file: .txt, .md, .html or .json" },
        text: { name: "text", description: "The text; a form asks for the rest" },
        title: { name: "title", description: "Its headline" },
        date: { name: "date", description: "The day it appeared, such as 2021-11-05" },
      },
    },
    articlesEdit: {
      name: "edit",
      description: "Say an article's headline, day, outlet or link where it was not found",
      options: {
        article: { name: "article", description: "The article" },
        title: { name: "title", description: "Its headline" },
        date: { name: "date", description: "The day it appeared, such as 2021-11-05" },
        outlet: { name: "outlet", description: "Who published it" },
        link: { name: "link", description: "The page of the article" },
      },
    },
    articlesFollow: {
      name: "follow",
      description: "Take in the articles of an RSS or Atom feed as they appear",
      options: {
        feed: { name: "feed", description: "The feed's address" },
        words: {
          name: "words",
          description: "Only articles with one of these words, with commas between",
        },
        channel: { name: "channel", description: "Where each new article is announced" },
      },
    },
    articlesList: {
      name: "list",
      description: "The articles that this server added, and the feeds it follows",
      options: {},
    },
    articlesRemove: {
      name: "remove",
      description: "Remove an article that this server added",
      options: { article: { name: "article", description: "The article" } },
    },
    articlesUnfollow: {
      name: "unfollow",
      description: "Follow a feed no longer; its articles stay",
      options: { feed: { name: "feed", description: "The feed" } },
    },
    ask: {
      name: "ask",
      description: "Ask the story a question and get the sentence that answers it",
      options: { question: { name: "question", description: "A question about the story" } },
      shows: "the speaker's name, and the words as they are on record",
    },
    check: {
      name: "check",
      description: "Compare a quotation that somebody claims with the record",
      options: {
        quote: { name: "quote", description: "The words as they are claimed" },
        person: { name: "person", description: "Who is claimed to have said it" },
      },
      shows: "whether these are the words on record",
    },
    checkThisQuote: {
      name: "Check this quote",
      description: "Compares every quotation in a message with the record",
    },
    correct: {
      name: "correct",
      description: "Correct what was read from the articles; every answer here follows",
    },
    correctEvent: {
      name: "event",
      description: "Say when something happened",
      options: {
        event: { name: "event", description: "What happened" },
        date: { name: "date", description: "When it happened, such as 2021 or 2021-11-05" },
      },
    },
    correctList: {
      name: "list",
      description: "What was corrected here, and what no longer finds its place",
      options: {},
    },
    correctMerge: {
      name: "merge",
      description: "Two people are one",
      options: {
        person: { name: "person", description: "Whose name stays" },
        other: { name: "other", description: "Who is the same person" },
      },
    },
    correctQuotation: {
      name: "quotation",
      description:
        "Say who spoke or when, or that it is no quotation; a form opens when you say neither",
      options: {
        quotation: { name: "quotation", description: "The words as they stand in the article" },
        speaker: {
          name: "speaker",
          description: "Who said it; a name that is not on record is new",
        },
        date: { name: "date", description: "When it was said, such as 2021 or 2021-11-05" },
        is: {
          name: "is",
          description: "Whether somebody says these words",
          choices: { quotation: "A quotation", "not-a-quotation": "Not a quotation" },
        },
      },
    },
    correctSplit: {
      name: "split",
      description: "One person is two",
      options: {
        person: { name: "person", description: "Who is two people" },
        called: { name: "called", description: "What the articles call the other one" },
        name: { name: "name", description: "The full name of the other one" },
        article: { name: "article", description: "In this article alone" },
      },
    },
    correctUndo: {
      name: "undo",
      description: "Take a correction back",
      options: { correction: { name: "correction", description: "The correction" } },
    },
    facts: {
      name: "facts",
      description: "What the articles state about a person or topic",
      options: { about: { name: "about", description: "A person or a topic" } },
      shows: "what is stated about them",
    },
    help: {
      name: "help",
      description: "What each command does, with examples that work on this story",
      options: { command: { name: "command", description: "The command to explain" } },
      shows: "how to find who said something",
    },
    people: {
      name: "people",
      description: "The cast of the story, or one person's names, role and quotations",
      options: { person: { name: "person", description: "Only this person" } },
      shows: "their names and figures",
    },
    quotes: {
      name: "quotes",
      description: "What a person said, in order of date",
      options: {
        person: { name: "person", description: "Who spoke" },
        about: { name: "about", description: "Only what is about this" },
        from: { name: "from", description: from },
        to: { name: "to", description: to },
      },
      shows: "all that they said",
    },
    settings: {
      name: "settings",
      description: "The story, language and channel of this server",
    },
    settingsAnnounce: {
      name: "announce",
      description: "Where new articles are announced; without a channel nowhere",
      options: { channel: { name: "channel", description: "A channel of this server" } },
    },
    settingsCooldown: {
      name: "cooldown",
      description:
        "How long each person waits between two questions; without a number as the operator set it",
      options: { seconds: { name: "seconds", description: "From 0, for no wait, to 3600" } },
    },
    settingsForget: {
      name: "forget",
      description: "Remove everything that is kept of this server",
      options: {
        really: {
          name: "really",
          description: "It cannot be taken back",
          choices: { yes: "Yes, remove everything" },
        },
      },
    },
    settingsLanguage: {
      name: "language",
      description: "The language of answers that all see; without one it is Discord's",
      options: { language: { name: "language", description: "A language the bot speaks" } },
    },
    settingsShow: {
      name: "show",
      description: "What is set here",
      options: {},
    },
    settingsStory: {
      name: "story",
      description:
        "The story that is answered from here: a public one, or one of this server's own",
      options: {
        choose: { name: "choose", description: "A story that is there" },
        new: { name: "new", description: "The title of a new story of this server's own" },
      },
    },
    sources: {
      name: "sources",
      description: "The articles on record, or one as it was read, with its quotations marked",
      options: { article: { name: "article", description: "Only this article" } },
      shows: "the article as it was read, and what each attribution rests on",
    },
    story: {
      name: "story",
      description:
        "The story at a glance: dates, people, the latest article, the most quoted lines",
      options: {},
      shows: "what is on record",
    },
    timeline: {
      name: "timeline",
      description: "What happened when, each event with its sentence, and as a picture",
      options: {
        about: { name: "about", description: "Only what is about this" },
        from: { name: "from", description: from },
        to: { name: "to", description: to },
        order: {
          name: "order",
          description: "Which end comes first",
          choices: { oldest: "Oldest first", newest: "Newest first" },
        },
        dates: { name: "dates", description: "At most so many dates: those that matter most" },
        sentences: { name: "sentences", description: "At most so many sentences a date" },
      },
      shows: "the latest events first",
    },
    whoSaid: {
      name: "who-said",
      description: "Find the quotation that some words come from, and who said it",
      options: {
        words: {
          name: "words",
          description: "The words as you remember them; typos do not matter",
        },
      },
      shows: "who said it, when and where, and what else comes near",
    },
    whoSaidThis: {
      name: "Who said this?",
      description: "Finds the quotation that a message's words come from",
    },
  },
  /** The options that every slash command for everyone has. */
  private: { name: "private", description: "Only you see the answer" },
  storyOption: { name: "story", description: "Another story than the one answered from here" },

  count: {
    articles,
    dates: count({ one: "# date", other: "# dates" }),
    events: count({ one: "# dated event", other: "# dated events" }),
    mentions: count({ one: "# mention", other: "# mentions" }),
    passages: count({ one: "# passage", other: "# passages" }),
    quotations: count({ one: "# quotation", other: "# quotations" }),
    sentences: count({ one: "# sentence", other: "# sentences" }),
  },

  /** Leads to what an attribution rests on. */
  seeWhy: "Why?",
  /** After the name of a field. */
  colon: ":",
  /** What something is called, then what is said of it. */
  labelled: (label: string, words: string) => `${label}: ${words}`,
  /** After what it explains. */
  brackets: (words: string) => ` (${words})`,
  /** Between the items of a list. */
  comma: ", ",
  semicolon: "; ",
  /** After the last item that is shown. */
  andMore: (count: number) => ` and ${count} more`,
  /** The same of people. */
  andMorePeople: (count: number) => ` and ${count} more`,

  notOnRecord: "Not on record",
  nearestPassages: "The nearest passages, which do not answer it:",
  onRecord: "On record",
  undated: "undated",
  /** From one day to another; either may be open. */
  span: (from: Run | null, to: Run | null) =>
    phrase`${from && phrase` from ${from}`}${to && phrase` to ${to}`}`,
  /** Two dates that are known. */
  fromTo: (from: Run, to: Run) => phrase`${from} to ${to}`,

  /** Under a quotation. */
  byline: {
    inTheText: (mention: Run) => phrase` (in the text: “${mention}”)`,
    to: (addressee: Run) => phrase` to ${addressee}`,
    notNamed: "speaker not named",
    reported: "reported, not quoted",
  },
  /** What an attribution rests on. */
  why: {
    line: (reasons: Inline) => phrase`Why: ${reasons}`,
    cue: (words: Run) => phrase`cue “${words}”`,
    mention: (words: Run) => phrase`mention “${words}”`,
    noCue: "no cue stands near; taken from the words around it",
    foundBy: (rule: Run) => phrase`found by ${rule}`,
    noSpeaker: "no speaker found",
  },

  buttons: {
    previous: "◀ Previous",
    next: "Next ▶",
    page: (page: number, count: number) => `Page ${page} of ${count}`,
    passage: "Show the passage",
    quotations: "Quotations",
    quotationsOf: (name: string) => `Quotes: ${name}`,
    facts: "Facts",
    timeline: "Timeline",
    people: "People",
    sources: "Sources",
    spoken: (speaker: string, words: string) => `${speaker}: ${words}`,
  },

  forms: {
    again: "Open the form again",
    handedBack: "What did not fit into the form again is handed back here, to be copied into it.",
  },

  articles: {
    title: (story: Run) => phrase`Articles of ${story}`,
    formTitle: "Add an article",
    added: (title: Run) => phrase`Added: ${title}.`,
    already: (title: Run) => phrase`It is on record already: ${title}.`,
    counts: (quotations: string, events: string) => `${quotations}, ${events}`,
    failed: (reason: Run) => phrase`Not added. ${reason}.`,
    notFollowed: (reason: Run) => phrase`Not followed. ${reason}.`,
    noDate:
      "Not added: it says no day it appeared on, and without one “last week” means no date. Add it again with its day.",
    edit: "Say its day and headline",
    changedMeanwhile:
      "Not changed: somebody else changed the same of this article meanwhile. Now it is:",
    editAnyway: "Change it all the same",
    edited: (title: Run) => phrase`Changed: ${title}.`,
    removed: (title: Run) => phrase`Removed: ${title}.`,
    none: "This server has added no article.",
    newOnes: (articles: string) => `New: ${articles}`,
    feeds: "Feeds:",
    feedWords: (words: string) => `only with ${words}`,
    feedChannel: (channel: string) => `announced in channel ${channel}`,
    failures: count({ one: "# look failed", other: "# looks in a row failed" }),
    /** Before the links of a feed, each with its reason. */
    notTaken: "Not taken: ",
    moreNotTaken: count({ one: "# more", other: "# more" }),
    followed: (feed: Run) =>
      phrase`Following ${feed}. What it has now and what is new comes in within minutes.`,
    notTakenListed: "What cannot be taken stands in /articles list, with the reason.",
    unannounced: {
      noChannel: "Nothing of it is announced until /settings announce names a channel.",
      noToken:
        "Nothing of it is announced: the bot runs without DISCORD_TOKEN, which its operator sets.",
      mayNotWrite:
        "Nothing of it is announced: the bot may not write into that channel. Give it View Channel and Send Messages there.",
    },
    followedAlready: (feed: Run) => phrase`Following ${feed} already.`,
    unfollowed: (feed: Run) => phrase`No longer following ${feed}.`,
  },

  ask: { unanswered: "No article of this story answers that." },

  check: {
    verdicts: {
      verbatim: "Verbatim",
      altered: "Altered",
      "other-speaker": "Said by someone else",
      paraphrase: "Paraphrase on record",
      "not-on-record": "Not on record",
    },
    unnamedSpeaker: "an unnamed speaker",
    verbatim: (speaker: Run) => phrase`These are the words of ${speaker} on record.`,
    altered: (speaker: Run) => phrase`The words of ${speaker} on record differ from the claim.`,
    fromSpeaker: (speaker: Run) => phrase`These words are on record from ${speaker}.`,
    fromOther: (speaker: Run, claimed: Run) =>
      phrase`These words are on record from ${speaker}, not from ${claimed}.`,
    paraphrase: (speaker: Run) =>
      phrase`An article reports this of ${speaker} in its own words; it is no quotation.`,
    nobodySaid: (claim: Run) => phrase`Nobody is on record with “${claim}”.`,
    unknownPerson: (name: Run) => phrase`${name} is nobody on record here.`,
    claimed: (claim: Inline) => phrase`Claimed: “${claim}”`,
    onRecord: "On record:",
    leftOut: (words: Run) => phrase`“${words}” was left out`,
    added: (words: Run) => phrase`“${words}” was added`,
    became: (held: Run, claimed: Run) => phrase`“${held}” became “${claimed}”`,
    /** What a change touches. */
    touches: { negation: " (a negation)", number: " (a number)", name: " (a name)" },
    changes: (changes: Inline) => phrase`${changes}.`,
  },

  correct: {
    byModerators: (on: Run) => phrase`corrected by moderators on ${on}`,
    button: "Correct…",
    menu: "Correct one of these…",
    formTitle: "Correct a quotation",
    eventTitle: "Correct a date",
    kept: "Kept. Every answer here follows within a second.",
    same: "Nothing to correct: so it is on record already.",
    changedMeanwhile: "Not kept: somebody else corrected the same meanwhile. You said:",
    saidBy: (words: Run, name: Run) => phrase`“${words}” was said by ${name}`,
    saidOn: (words: Run, date: Run) => phrase`“${words}” was said on ${date}`,
    notAQuotation: (words: Run) => phrase`“${words}” is no quotation`,
    happenedOn: (words: Run, date: Run) => phrase`“${words}” happened on ${date}`,
    isToo: (name: Run, other: Run) => phrase`${name} and ${other} are one`,
    isOther: (called: Run, other: Run, name: Run) =>
      phrase`who is called ${called} is ${other}, not ${name}`,
    title: (story: Run) => phrase`Corrections of ${story}`,
    none: "Nothing has been corrected here.",
    by: (user: Run, on: Run) => phrase`by ${user} on ${on}`,
    byOperator: (on: Run) => phrase`by the bot's operator on ${on}`,
    takenBack: (user: Run, on: Run) => phrase`taken back by ${user} on ${on}`,
    gone: "its place is gone: its article went or was changed, and no other one alone fits",
    undo: "Undo",
    /** Where several were made at once. */
    undoSpeaker: "Undo the speaker",
    undoDate: "Undo the date",
    list: "All corrections",
    undone: "Taken back. Every answer here follows within a second.",
  },

  facts: {
    title: (about: Run) => phrase`Facts about ${about}`,
    none: (about: Run) => phrase`Nothing about ${about} is on record.`,
    undated: "Undated",
  },

  help: {
    title: "What this bot does",
    about: (story: Run) =>
      phrase`It keeps the record of ${story}: who said what and when, in exact words.`,
    forModerators: "For those who may manage the server:",
    menu: "In the menu of a message, under Apps:",
    openMenu: "Open the menu of a message, then Apps.",
    private: (option: string) =>
      `Every answer can be private: set the option “${option}”. Nothing is answered that no article holds.`,
    optional: " (optional)",
  },

  /** Before the options that a form asks for, where forms are not shown. */
  formAsks: (title: string, options: string) => `${title}: say ${options}`,

  people: {
    title: (story: Run) => phrase`The cast of ${story}`,
    none: "No article of this story names anybody.",
    total: (named: number, held: number) => `${people(named)} in ${articles(held)}`,
    also: (names: Inline) => phrase`also ${names}`,
    alsoCalled: "Also called",
    role: "Role",
    seen: "Seen",
    namedIn: (naming: number, held: number) => `Named in ${naming} of ${articles(held)}`,
    unknown: (name: Run) => phrase`Nobody called ${name} is on record.`,
    nearest: (names: Inline) => phrase`The nearest names on record: ${names}`,
  },

  quotes: {
    title: (person: Run, about: Run | null, dates: Inline) =>
      phrase`${person}${about && phrase` on ${about}`}${dates}`,
    none: (person: Run, about: Run | null, dates: Inline) =>
      phrase`No words of ${person}${about && phrase` on ${about}`}${dates} are on record.`,
  },

  settings: {
    title: "Settings of this server",
    story: "Story",
    language: "Language",
    channel: "New articles are announced in",
    cooldown: "Wait between two questions",
    asOperator: "as the operator set it",
    waits: count({
      one: "Each person waits # second between two questions now.",
      other: "Each person waits # seconds between two questions now.",
    }),
    waitsAsOperator: "Each person waits as long as the operator set.",
    asDiscord: "as Discord has it",
    noStory: "none yet",
    nowhere: "nowhere",
    seconds: count({ one: "# second", other: "# seconds" }),
    ownStory: "this server's own",
    publicStory: "public",
    answersFrom: (story: Run) => phrase`Answers here are from ${story} now.`,
    made: (story: Run) =>
      phrase`Made ${story}, which this server alone sees. Add articles with /articles add.`,
    speaks: (language: Run) => phrase`What all see here is in ${language} now.`,
    speaksAsDiscord: "What all see here is in the language that Discord has for the server.",
    announced: "New articles are announced there.",
    announcedWithToken:
      "The channel is kept, but nothing is announced: the bot runs without DISCORD_TOKEN, which its operator sets.",
    announcedWithRights:
      "The channel is kept, but nothing is announced: the bot may not write there. Give it View Channel and Send Messages in that channel.",
    rightsUnknown:
      "Discord does not say now whether the bot may write there. It needs View Channel and Send Messages.",
    noToken: "nothing is announced: the bot runs without DISCORD_TOKEN",
    announcedOfOwn:
      "The channel is kept. Only articles from feeds of this server's own stories are announced there, and the story here is none of them. /settings story makes one.",
    notAnnounced: "New articles are announced nowhere.",
    forget:
      "This removes the server's own stories with their articles, its corrections, feeds and settings. It cannot be taken back.",
    forgetButton: "Remove everything",
    forgotten: "Everything that was kept of this server is removed.",
  },

  sources: {
    title: (story: Run) => phrase`The sources of ${story}`,
    unknown: (article: Run) => phrase`No article called ${article} is on record.`,
    nearest: "The nearest ones:",
  },

  story: {
    mostQuoted: "Most quoted:",
    latestArticle: "Latest article:",
    articlesFrom: "Articles from",
    people: "People",
  },

  timeline: {
    title: (about: Run | null, dates: Inline) =>
      phrase`Timeline${about && phrase` of ${about}`}${dates}`,
    none: (about: Run | null, dates: Inline) =>
      phrase`No dated event${about && phrase` of ${about}`}${dates} is on record.`,
    /** Stands above dates such as “2016” where days of it were asked for. */
    lessExact: "Dated less exactly, perhaps outside these dates",
    moreAtThisDate: count({
      one: "# more event at this date",
      other: "# more events at this date",
    }),
    /** What its picture shows, for those who do not see it. */
    alt: (story: string, dates: string, from: string, to: string) =>
      `Timeline of ${story}: ${dates} from ${from} to ${to}`,
    picture: (story: string) => `Timeline: ${story}`,
  },

  whoSaid: {
    none: "Nothing on record comes close to these words.",
    noSpeaker: "No speaker",
    notNamed: "Speaker not named",
    ofTheArticle: "Nobody is quoted with these words; the article itself has them.",
  },

  /** A reply that does not fit. */
  leftOut: "More than one message holds is left out here.",
  /** Where a picture cannot be shown. */
  pictureOf: (alt: string) => `[picture: ${alt}]`,

  /** Why an article or a feed could not be taken. */
  reasons: {
    cannotFetch: (link: string, reason: string) => `Cannot fetch ${link}: ${reason}`,
    cannotRead: (file: string, reason: string) => `Cannot read ${file}: ${reason}`,
    /** In the place of a file's name. */
    pasted: "the text",

    noArticle: "no article is found in this page",
    manyTags: (most: number) => `it has more than ${most} tags`,
    manyReferences: (most: number) => `it has more than ${most} character references`,
    nothingInIt: "there is nothing in it",
    tooDeep: (deepest: number) => `its elements are nested more than ${deepest} deep`,
    badMarkup: "its markup cannot be taken apart",
    noEnding: (known: string) => `it has no file extension (known: ${known})`,
    unknownEnding: (ending: string, known: string) =>
      `${ending} is no known format (known: ${known})`,
    empty: "it is empty",
    noText: "it has a head but no text",
    longText: (most: number) => `its text is longer than ${most} characters`,
    notText: (encoding: string) => `it is not valid ${encoding} text`,
    nullCharacters: "it holds NUL characters, so it is no text",
    halfCharacter: "it holds half a character (a lone surrogate)",
    noDateLine: "it has no date: begin its first line with “date YYYY-MM-DD”",
    noCalendarDate: (written: string) => `“${written}” is no calendar date (YYYY-MM-DD)`,
    noHead: "it has no date: begin it with a head between two lines of ---",
    longHead: (most: number) => `its head is longer than ${most} characters`,
    badYaml: (problem: string) => `no valid YAML in its head: ${problem}`,
    yamlAliases: "the YAML in its head has aliases (*), which are not read",
    badJson: (problem: string) => `no valid JSON: ${problem}`,
    undatedFile: "it names no date of publication; keep it as .md or .json with one",
    nameTwice: (name: string) => `another file has the name ${name} too; rename one`,
    /** After the name of a field. */
    shape: {
      needsDate: "an article needs its date, as YYYY-MM-DD",
      calendarDate: "expected a calendar date, as YYYY-MM-DD",
      webAddress: "expected a web address",
      markOutside: "a mark lies outside the text",
      text: "text: expected a string with a layout inside it, or a list of paragraphs and {kind, text}",
    },

    noWebAddress: "it is no web address (http or https, without a password)",
    badPort: (port: number) => `port ${port} is not one of the web's`,
    privateAddress: "it is at a private address",
    noSite: "there is no such site",
    notLookedUp: "its name cannot be looked up at present",
    nothingAnswers: "nothing answers there",
    noAnswer: "it does not answer",
    unreachable: "it cannot be reached",
    wasCut: "the connection was cut",
    connectionFailed: (code: string) => `the connection failed (${code})`,
    badCertificate: (code: string) => `its certificate is not valid (${code})`,
    noHttp: "its server does not speak HTTP",
    tooSlow: (seconds: number) => `it took longer than ${seconds} s`,
    leadsOn: (most: number) => `it leads on more than ${most} times`,
    serverSays: (said: string) => `its server says ${said}`,
    isType: (type: string) => `it is ${type}`,
    noType: "it is of no stated type",
    tooLarge: (megabytes: number) => `it is larger than ${megabytes} MB`,
    packedSo: (packing: string) => `it is packed in a way that is not read (${packing})`,
    packedWrongly: "it is packed wrongly",
    nothingSent: "its server sent nothing",
    undated: "it names no day of publication",
    noRobots: "its site asks robots to stay away from there (robots.txt)",
    robotsUnknown: "its site does not say whether robots may look there (robots.txt)",
    noFeed: "it is no feed (RSS, Atom or JSON Feed)",
    noFeedHere: "it is no feed, and the page names none",
  },

  /** When what is kept cannot be reached. */
  library: {
    notKept: (why: string) => `Not kept: ${why}. Nothing was changed; try again later.`,
    notRead: (why: string) => `Cannot look this up now: ${why}. Try again later.`,
    why: {
      away: "the database cannot be reached",
      full: "the disk is full",
      busy: "another process is writing",
      readOnly: "nothing may be written where it is kept",
      damaged: "what is kept is damaged, and the bot's operator has to put a backup in its place",
      refused: "the database refused it",
    },
  },

  welcome: {
    hello: "Hello! I keep the record of a story: who said what, and when.",
    things: "Things to try:",
    /** Where nothing can be asked yet. */
    empty: (command: Run) =>
      phrase`No article is on record here yet. Whoever may manage the server adds them with ${command}.`,
    note: "Every answer names its article. What is not on record is said to be so. All commands: /help",
  },
  errors: {
    noStoryYet: "Cannot answer: no story is on record here yet.",
    noSuchStory: (story: string) => `Cannot answer: no story “${story}” is on record.`,
    storyTooLarge: (story: string, size: number, most: number) =>
      `Cannot answer from “${story}”: its articles have at least ${characters(size)}, and at most ${characters(most)} fit into memory.`,
    forModerators: (command: string) =>
      `Cannot use /${command} here: it is for those who may manage the server, on their server.`,
    needsServer: "Cannot do this here: it is about a server, and this is none.",
    noSuchCommand: (command: string) =>
      `Cannot run “${command}”: there is no such command any more.`,
    cannotExplain: (command: string, all: string) =>
      `Cannot explain “${command}”: there is no such command. There are ${all}.`,
    noSuchOption: (option: string) => `Cannot use “${option}”: this command has no such option.`,
    missing: (option: string, description: string) =>
      `Cannot answer without “${option}”: ${description}.`,
    noChoice: (option: string, choices: string) =>
      `Cannot read “${option}”: choose one of ${choices}.`,
    noNumber: (option: string, from: number, to: number) =>
      `Cannot read “${option}”: write a number from ${from} to ${to}.`,
    noDate: (option: string) =>
      `Cannot read “${option}” as a date: write 2021, 2021-11, 2021-11-05 or 5 November 2021.`,
    noDay: (option: string) =>
      `Cannot read “${option}” as a day: write 2021-11-05 or 5 November 2021, as a month or a year will not do.`,
    noFile: (option: string) => `Cannot read “${option}”: attach a file.`,
    noText: (option: string) => `Cannot read “${option}”: write text, no file.`,
    noChannel: (option: string) => `Cannot read “${option}”: choose one of the server's channels.`,
    noWords: "Cannot look this message up: it has no words.",
    noSuchQuotation: (words: string) =>
      `Cannot correct “${words}”: no quotation on record has these words. Choose one of those offered.`,
    noSuchEvent: (event: string) =>
      `Cannot correct “${event}”: there is no such event on record. Choose one of those offered.`,
    noSuchCorrection: (correction: string) =>
      `Cannot take “${correction}” back: there is no such correction of this server that stands.`,
    noSuchPerson: (name: string) => `Cannot find ${name}: choose one of the names offered.`,
    oneAlready: (name: string) => `Cannot join ${name} with themselves: say two people.`,
    notCalledSo: (name: string, called: string) =>
      `Cannot tell them apart: the articles do not call ${name} “${called}”.`,
    sameName: (name: string) =>
      `Cannot tell them apart by one name: call the other one otherwise than ${name}.`,
    noSuchArticle: (article: string) =>
      `Cannot find the article “${article}”: choose one of those offered.`,
    notOwnArticle: "Cannot change this article: it belongs to a public story, not to this server.",
    publicStory:
      "Cannot add to a public story: make one of this server's own with /settings story first.",
    noLink: "Cannot use this link: it is no address of the web (https://…).",
    oneOf: "Cannot add several at once: give a link, a file or a text.",
    longUndated: (characters: number) =>
      `Cannot ask for the day in a form: the text has more than ${characters} characters. Add it again with “date”, or as a file.`,
    noSuchFeed: (feed: string) => `Cannot find the feed “${feed}”: choose one of those offered.`,
    noSuchLanguage: (language: string, all: string) =>
      `Cannot speak ${language}: there are ${all}.`,
    nothingGiven: "Cannot change anything: say what is to be changed.",
    storyOrNew: "Cannot do both: choose a story or say the title of a new one.",
    quotationGone: "Cannot show this quotation: it is no longer on record.",
    unreadable: "Cannot read this interaction: it is of a kind this bot does not know.",
    oldForm: "Cannot use this form: it is from another version. Open it again.",
    tooSoon: count({
      one: "One moment: ask again in # second.",
      other: "One moment: ask again in # seconds.",
    }),
    oldButton: "Cannot use this button: it is from another version. Ask the question again.",
    fault: "Something went wrong on our side, and the question was not answered.",
    faultId: (id: string) => `If you report it, name this id: ${id}`,
  },
};

/** What a language has to say; the keys of all languages are those of English. */
export type Messages = typeof en;
