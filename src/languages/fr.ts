import { counter } from "./counter.ts";
import type { Messages } from "./en.ts";
import { phrase } from "./phrase.ts";

const count = counter("fr");
const articles = count({ one: "# article", other: "# articles" });
const people = count({ one: "# personne", other: "# personnes" });

const from = "Pas avant cette date, par exemple 2021 ou 2021-11-05";
const to = "Pas après cette date, par exemple 2021 ou 2021-11-05";

/**
 * French. A story and its record are « le dossier »; readers are not addressed where it can be
 * helped. No-break spaces stand within guillemets and before colons, as `\u00a0`.
 */
export const fr: Messages = {
  ownName: "Français",
  months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
  commands: {
    ask: {
      name: "demander",
      description: "Poser une question au dossier et recevoir la phrase qui y répond",
      options: {
        question: {
          name: "question",
          description: "Une question sur le dossier, dans la langue de ses articles",
        },
      },
      shows: "qui l’a dit, et les mots tels qu’ils sont au dossier",
    },
    check: {
      name: "vérifier",
      description: "Comparer une citation que l’on prête à quelqu’un avec le dossier",
      options: {
        quote: { name: "citation", description: "Les mots tels qu’on les rapporte" },
        person: { name: "personne", description: "À qui on les prête" },
      },
      shows: "si ces mots sont bien ceux du dossier",
    },
    checkThisQuote: {
      name: "Vérifier cette citation",
      description: "Compare chaque citation d’un message avec le dossier",
    },
    facts: {
      name: "faits",
      description: "Ce que les articles affirment sur une personne ou un sujet",
      options: { about: { name: "sujet", description: "Une personne ou un sujet" } },
      shows: "ce qui est affirmé à son sujet",
    },
    help: {
      name: "aide",
      description: "Ce que fait chaque commande, avec des exemples tirés de ce dossier",
      options: { command: { name: "commande", description: "La commande à expliquer" } },
      shows: "comment trouver qui a dit quelque chose",
    },
    people: {
      name: "personnes",
      description: "Les personnes du dossier, ou les noms, le rôle et les citations de l’une",
      options: { person: { name: "personne", description: "Seulement cette personne" } },
      shows: "ses noms et ses chiffres",
    },
    quotes: {
      name: "citations",
      description: "Ce qu’une personne a dit, par ordre de date",
      options: {
        person: { name: "personne", description: "Qui a parlé" },
        about: { name: "sujet", description: "Seulement ce qui s’y rapporte" },
        from: { name: "début", description: from },
        to: { name: "fin", description: to },
      },
      shows: "tout ce que cette personne a dit",
    },
    sources: {
      name: "sources",
      description: "Les articles du dossier, ou l’un d’eux tel qu’il a été lu, citations marquées",
      options: { article: { name: "article", description: "Seulement cet article" } },
      shows: "l’article tel qu’il a été lu, et sur quoi repose chaque attribution",
    },
    story: {
      name: "dossier",
      description:
        "Le dossier en bref : dates, personnes, dernier article, phrases les plus citées",
      options: {},
      shows: "ce qui est au dossier",
    },
    timeline: {
      name: "chronologie",
      description: "Ce qui s’est passé et quand, chaque fait avec sa phrase, et en image",
      options: {
        about: { name: "sujet", description: "Seulement ce qui s’y rapporte" },
        from: { name: "début", description: from },
        to: { name: "fin", description: to },
        order: {
          name: "ordre",
          description: "Par quel bout commencer",
          choices: { oldest: "Du plus ancien", newest: "Du plus récent" },
        },
        dates: { name: "dates", description: "Au plus tant de dates : les plus importantes" },
        sentences: { name: "phrases", description: "Au plus tant de phrases par date" },
      },
      shows: "les faits les plus récents d’abord",
    },
    whoSaid: {
      name: "qui-a-dit",
      description: "Trouver la citation d’où viennent quelques mots, et qui l’a dite",
      options: {
        words: {
          name: "mots",
          description: "Les mots dont on se souvient ; les fautes de frappe ne gênent pas",
        },
      },
      shows: "qui l’a dit, quand et où, et ce qui s’en approche",
    },
    whoSaidThis: {
      name: "Qui a dit ça ?",
      description: "Trouve la citation d’où viennent les mots d’un message",
    },
  },
  private: { name: "privé", description: "Personne d’autre ne voit la réponse" },

  count: {
    articles,
    dates: count({ one: "# date", other: "# dates" }),
    events: count({ one: "# fait daté", other: "# faits datés" }),
    mentions: count({ one: "# mention", other: "# mentions" }),
    passages: count({ one: "# passage", other: "# passages" }),
    quotations: count({ one: "# citation", other: "# citations" }),
    sentences: count({ one: "# phrase", other: "# phrases" }),
  },

  colon: "\u00a0:",
  comma: ", ",
  semicolon: "\u00a0; ",
  andMore: (count) => ` et ${count} de plus`,

  notOnRecord: "Pas au dossier",
  nearestPassages: "Les passages les plus proches, qui n’y répondent pas\u00a0:",
  onRecord: "Au dossier",
  undated: "sans date",
  span: (from, to) =>
    from && to
      ? phrase` (${from} – ${to})`
      : phrase`${from && phrase` (début\u00a0: ${from})`}${to && phrase` (fin\u00a0: ${to})`}`,
  fromTo: (from, to) => phrase`${from} – ${to}`,

  byline: {
    inTheText: (mention) => phrase` (dans le texte\u00a0: «\u00a0${mention}\u00a0»)`,
    to: (addressee) => phrase` à ${addressee}`,
    notNamed: "auteur non nommé",
    reported: "rapporté, non cité",
  },
  why: {
    line: (reasons) => phrase`Attribution\u00a0: ${reasons}`,
    cue: (words) => phrase`indice «\u00a0${words}\u00a0»`,
    mention: (words) => phrase`mention «\u00a0${words}\u00a0»`,
    noCue: "aucun indice à côté\u00a0; déduit des mots alentour",
    foundBy: (rule) => phrase`trouvé par ${rule}`,
    noSpeaker: "auteur non trouvé",
  },

  buttons: {
    previous: "◀ Précédent",
    next: "Suivant ▶",
    page: (page, count) => `Page ${page} sur ${count}`,
    passage: "Voir le passage",
    quotations: "Citations",
    quotationsOf: (name) => `Citations\u00a0: ${name}`,
    facts: "Faits",
    timeline: "Chronologie",
    people: "Personnes",
    sources: "Sources",
    spoken: (speaker, words) => `${speaker}\u00a0: ${words}`,
  },

  ask: { unanswered: "Aucun article de ce dossier n’y répond." },

  check: {
    verdicts: {
      verbatim: "Mot pour mot",
      altered: "Modifiée",
      "other-speaker": "Dite par quelqu’un d’autre",
      paraphrase: "Paraphrase au dossier",
      "not-on-record": "Pas au dossier",
    },
    unnamedSpeaker: "une personne non nommée",
    verbatim: (speaker) => phrase`Ce sont les mots au dossier, dits par ${speaker}.`,
    altered: (speaker) =>
      phrase`Les mots au dossier, dits par ${speaker}, diffèrent de ceux que l’on rapporte.`,
    fromSpeaker: (speaker) => phrase`Au dossier, ces mots sont dits par ${speaker}.`,
    fromOther: (speaker, claimed) =>
      phrase`Au dossier, ces mots sont dits par ${speaker}, non par ${claimed}.`,
    paraphrase: (speaker) =>
      phrase`Un article prête ces propos à ${speaker} avec ses propres mots\u00a0; ce n’est pas une citation.`,
    nobodySaid: (claim) => phrase`Au dossier, personne n’a dit «\u00a0${claim}\u00a0».`,
    unknownPerson: (name) => phrase`${name} n’est pas au dossier.`,
    claimed: (claim) => phrase`Rapporté\u00a0: «\u00a0${claim}\u00a0»`,
    onRecord: "Au dossier\u00a0:",
    leftOut: (words) => phrase`«\u00a0${words}\u00a0» manque`,
    added: (words) => phrase`«\u00a0${words}\u00a0» a été ajouté`,
    became: (held, claimed) => phrase`«\u00a0${held}\u00a0» est devenu «\u00a0${claimed}\u00a0»`,
    touches: { negation: " (une négation)", number: " (un nombre)", name: " (un nom)" },
    changes: (changes) => phrase`Différences\u00a0: ${changes}.`,
  },

  facts: {
    title: (about) => phrase`Faits sur ${about}`,
    none: (about) => phrase`Rien au dossier sur ${about}.`,
    undated: "Sans date",
  },

  help: {
    title: "Ce que fait ce bot",
    about: (story) =>
      phrase`Il tient le dossier «\u00a0${story}\u00a0»\u00a0: qui a dit quoi et quand, mot pour mot.`,
    forModerators: "Pour qui peut gérer le serveur\u00a0:",
    menu: "Dans le menu d’un message, sous «\u00a0Applications\u00a0»\u00a0:",
    openMenu: "Ouvrir le menu d’un message, puis «\u00a0Applications\u00a0».",
    private: (option) =>
      `Toute réponse peut rester privée\u00a0: il suffit de l’option «\u00a0${option}\u00a0». Rien n’est répondu qui ne soit dans un article.`,
    optional: " (facultatif)",
  },

  formAsks: (title, options) => `${title}\u00a0: indiquer ${options}`,

  people: {
    title: (story) => phrase`Les personnes du dossier «\u00a0${story}\u00a0»`,
    none: "Aucun article de ce dossier ne nomme qui que ce soit.",
    total: (named, held) => `${people(named)} dans ${articles(held)}`,
    also: (names) => phrase`aussi ${names}`,
    alsoCalled: "Autres noms",
    role: "Rôle",
    seen: "Période",
    namedIn: (naming, held) => `Présence dans ${naming} sur ${articles(held)}`,
    unknown: (name) => phrase`Personne du nom de ${name} n’est au dossier.`,
    nearest: (names) => phrase`Les noms les plus proches au dossier\u00a0: ${names}`,
  },

  quotes: {
    title: (person, about, dates) => phrase`${person}${about && phrase` sur ${about}`}${dates}`,
    none: (person, about, dates) =>
      phrase`Rien de dit par ${person}${about && phrase` sur ${about}`}${dates} n’est au dossier.`,
  },

  sources: {
    title: (story) => phrase`Les sources du dossier «\u00a0${story}\u00a0»`,
    unknown: (article) => phrase`Aucun article intitulé ${article} n’est au dossier.`,
    nearest: "Les plus proches\u00a0:",
  },

  story: {
    mostQuoted: "Le plus cité\u00a0:",
    latestArticle: "Dernier article\u00a0:",
    articlesFrom: "Période",
    people: "Personnes",
  },

  timeline: {
    title: (about, dates) => phrase`Chronologie${about && phrase`\u00a0: ${about}`}${dates}`,
    none: (about, dates) =>
      phrase`Aucun fait daté${about && phrase` sur ${about}`}${dates} n’est au dossier.`,
    moreAtThisDate: count({
      one: "# autre fait à cette date",
      other: "# autres faits à cette date",
    }),
    alt: (story, dates, from, to) =>
      `Chronologie du dossier «\u00a0${story}\u00a0»\u00a0: ${dates}, de ${from} à ${to}`,
    picture: (story) => `Chronologie\u00a0: ${story}`,
  },

  whoSaid: {
    none: "Rien au dossier ne s’approche de ces mots.",
    noSpeaker: "Dit par personne",
    notNamed: "Auteur non nommé",
    ofTheArticle: "Personne n’est cité avec ces mots\u00a0; ce sont ceux de l’article.",
  },

  leftOut: "Ce qui ne tient pas dans un message manque ici.",
  pictureOf: (alt) => `[image\u00a0: ${alt}]`,

  errors: {
    noStoryYet: "Impossible de répondre\u00a0: il n’y a pas encore de dossier ici.",
    noSuchStory: (story) =>
      `Impossible de répondre\u00a0: il n’y a pas de dossier «\u00a0${story}\u00a0».`,
    forModerators: (command) =>
      `Impossible d’utiliser /${command} ici\u00a0: c’est pour qui peut gérer le serveur, sur son serveur.`,
    noSuchCommand: (command) =>
      `Impossible de lancer «\u00a0${command}\u00a0»\u00a0: cette commande n’existe plus.`,
    cannotExplain: (command, all) =>
      `Impossible d’expliquer «\u00a0${command}\u00a0»\u00a0: cette commande n’existe pas. Il y a ${all}.`,
    noSuchOption: (option) =>
      `Impossible d’utiliser «\u00a0${option}\u00a0»\u00a0: cette commande n’a pas cette option.`,
    missing: (option, description) =>
      `Impossible de répondre sans «\u00a0${option}\u00a0»\u00a0: ${description}.`,
    noChoice: (option, choices) =>
      `Impossible de lire «\u00a0${option}\u00a0»\u00a0: choisir parmi ${choices}.`,
    noNumber: (option, from, to) =>
      `Impossible de lire «\u00a0${option}\u00a0»\u00a0: écrire un nombre de ${from} à ${to}.`,
    noDate: (option) =>
      `Impossible de lire «\u00a0${option}\u00a0» comme date\u00a0: écrire 2021, 2021-11, 2021-11-05 ou 5 novembre 2021.`,
    noFile: (option) => `Impossible de lire «\u00a0${option}\u00a0»\u00a0: joindre un fichier.`,
    noText: (option) =>
      `Impossible de lire «\u00a0${option}\u00a0»\u00a0: écrire du texte, pas un fichier.`,
    noChannel: (option) =>
      `Impossible de lire «\u00a0${option}\u00a0»\u00a0: choisir un salon du serveur.`,
    noWords: "Impossible de chercher ce message\u00a0: il ne contient pas de mots.",
    quotationGone: "Impossible de montrer cette citation\u00a0: elle n’est plus au dossier.",
    unreadable: "Impossible de lire cette interaction\u00a0: ce bot ne connaît pas ce genre.",
    oldForm:
      "Impossible d’utiliser ce formulaire\u00a0: il vient d’une autre version. Il faut le rouvrir.",
    oldButton:
      "Impossible d’utiliser ce bouton\u00a0: il vient d’une autre version. Il faut reposer la question.",
    fault: "Quelque chose a échoué de notre côté, et la question est restée sans réponse.",
    faultId: (id) => `Pour le signaler, indiquer ce code\u00a0: ${id}`,
  },
};
