import { counter } from "./counter.ts";
import type { Messages } from "./en.ts";
import { phrase } from "./phrase.ts";

const count = counter("fr");
const characters = count({ one: "# caractère", many: "# de caractères", other: "# caractères" });
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
    articles: {
      name: "articles",
      description: "Les articles et les flux de ce serveur",
    },
    articlesAdd: {
      name: "ajouter",
      description:
        "Ajouter un article par lien, fichier ou texte ; sans rien, un formulaire s’ouvre",
      options: {
        link: { name: "lien", description: "La page de l’article" },
        file: { name: "fichier", description: "Un fichier : .txt, .md, .html ou .json" },
        text: { name: "texte", description: "Le texte ; un formulaire demande le reste" },
        title: { name: "titre", description: "Son titre" },
        date: { name: "date", description: "Le jour de sa parution, par exemple 2021-11-05" },
      },
    },
    articlesEdit: {
      name: "modifier",
      description:
        "Indiquer le titre, le jour, le média ou le lien d’un article là où ils manquent",
      options: {
        article: { name: "article", description: "L’article en question" },
        title: { name: "titre", description: "Son titre" },
        date: { name: "date", description: "Le jour de sa parution, par exemple 2021-11-05" },
        outlet: { name: "média", description: "Qui l’a publié" },
        link: { name: "lien", description: "La page de l’article" },
      },
    },
    articlesFollow: {
      name: "suivre",
      description: "Prendre les articles d’un flux RSS ou Atom dès leur parution",
      options: {
        feed: { name: "flux", description: "L’adresse du flux" },
        words: {
          name: "mots",
          description: "Seulement les articles avec un de ces mots, séparés par des virgules",
        },
        channel: { name: "salon", description: "Où chaque nouvel article est annoncé" },
      },
    },
    articlesList: {
      name: "liste",
      description: "Les articles ajoutés par ce serveur, et les flux qu’il suit",
      options: {},
    },
    articlesRemove: {
      name: "retirer",
      description: "Retirer un article ajouté par ce serveur",
      options: { article: { name: "article", description: "L’article en question" } },
    },
    articlesUnfollow: {
      name: "ne-plus-suivre",
      description: "Ne plus suivre un flux ; ses articles restent",
      options: { feed: { name: "flux", description: "Le flux" } },
    },
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
    correct: {
      name: "corriger",
      description: "Corriger ce qui a été lu dans les articles ; toute réponse ici en tient compte",
    },
    correctEvent: {
      name: "fait",
      description: "Indiquer quand un fait a eu lieu",
      options: {
        event: { name: "fait", description: "Ce qui s’est passé" },
        date: {
          name: "date",
          description: "Quand cela s’est passé, par exemple 2021 ou 2021-11-05",
        },
      },
    },
    correctList: {
      name: "liste",
      description: "Ce qui a été corrigé ici, et ce qui ne retrouve plus sa place",
      options: {},
    },
    correctMerge: {
      name: "réunir",
      description: "Deux personnes n’en sont qu’une",
      options: {
        person: { name: "personne", description: "Celle dont le nom reste" },
        other: { name: "autre", description: "Celle qui est la même personne" },
      },
    },
    correctQuotation: {
      name: "citation",
      description:
        "Indiquer qui a parlé ou quand, ou que ce n’est pas une citation ; sinon un formulaire s’ouvre",
      options: {
        quotation: { name: "citation", description: "Les mots tels qu’ils sont dans l’article" },
        speaker: {
          name: "auteur",
          description: "Qui l’a dit ; un nom inconnu du dossier est nouveau",
        },
        date: { name: "date", description: "Quand cela a été dit, par exemple 2021 ou 2021-11-05" },
        is: {
          name: "est",
          description: "Si quelqu’un dit ces mots",
          choices: { quotation: "Une citation", "not-a-quotation": "Pas une citation" },
        },
      },
    },
    correctSplit: {
      name: "séparer",
      description: "Une personne en est deux",
      options: {
        person: { name: "personne", description: "Celle qui en est deux" },
        called: { name: "appelé", description: "Comment les articles appellent l’autre" },
        name: { name: "nom", description: "Le nom complet de l’autre" },
        article: { name: "article", description: "Dans cet article seulement" },
      },
    },
    correctUndo: {
      name: "annuler",
      description: "Annuler une correction",
      options: { correction: { name: "correction", description: "La correction en question" } },
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
    settings: {
      name: "réglages",
      description: "Le dossier, la langue et le salon de ce serveur",
    },
    settingsAnnounce: {
      name: "annoncer",
      description: "Où les nouveaux articles sont annoncés ; sans salon, nulle part",
      options: { channel: { name: "salon", description: "Un salon de ce serveur" } },
    },
    settingsCooldown: {
      name: "attente",
      description:
        "L’attente de chacun entre deux questions\u00a0; sans nombre, celle de l’exploitant",
      options: { seconds: { name: "secondes", description: "De 0, sans attente, à 3600" } },
    },
    settingsForget: {
      name: "oublier",
      description: "Supprimer tout ce qui est gardé de ce serveur",
      options: {
        really: {
          name: "vraiment",
          description: "Cela ne peut pas être annulé",
          choices: { yes: "Oui, tout supprimer" },
        },
      },
    },
    settingsLanguage: {
      name: "langue",
      description: "La langue des réponses que tous voient ; sans indication, celle de Discord",
      options: { language: { name: "langue", description: "Une langue que parle le bot" } },
    },
    settingsShow: {
      name: "afficher",
      description: "Ce qui est réglé ici",
      options: {},
    },
    settingsStory: {
      name: "dossier",
      description:
        "Le dossier d’où viennent les réponses ici : un public, ou un propre à ce serveur",
      options: {
        choose: { name: "choisir", description: "Un dossier qui existe" },
        new: { name: "nouveau", description: "Le titre d’un nouveau dossier propre à ce serveur" },
      },
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
  storyOption: {
    name: "dossier",
    description: "Un autre dossier que celui d’où viennent les réponses ici",
  },

  count: {
    articles,
    dates: count({ one: "# date", other: "# dates" }),
    events: count({ one: "# fait daté", other: "# faits datés" }),
    mentions: count({ one: "# mention", other: "# mentions" }),
    passages: count({ one: "# passage", other: "# passages" }),
    quotations: count({ one: "# citation", other: "# citations" }),
    sentences: count({ one: "# phrase", other: "# phrases" }),
  },

  seeWhy: "Pourquoi\u00a0?",
  colon: "\u00a0:",
  labelled: (label, words) => `${label}\u00a0: ${words}`,
  brackets: (words) => ` (${words})`,
  comma: ", ",
  semicolon: "\u00a0; ",
  andMore: count({ one: " et # autre", other: " et # autres" }),
  andMorePeople: count({ one: " et # autre", other: " et # autres" }),

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

  forms: {
    again: "Rouvrir le formulaire",
    handedBack: "Ce qui ne tient plus dans le formulaire est rendu ici, pour y être recopié.",
  },

  articles: {
    title: (story) => phrase`Articles du dossier «\u00a0${story}\u00a0»`,
    formTitle: "Ajouter un article",
    added: (title) => phrase`Ajouté\u00a0: ${title}.`,
    already: (title) => phrase`Déjà au dossier\u00a0: ${title}.`,
    counts: (quotations, events) => `${quotations}, ${events}`,
    failed: (reason) => phrase`Non ajouté. ${reason}.`,
    notFollowed: (reason) => phrase`Non suivi. ${reason}.`,
    noDate:
      "Non ajouté\u00a0: il ne dit pas quel jour il est paru, et sans ce jour «\u00a0last week\u00a0» n’est pas une date. À ajouter de nouveau avec ce jour.",
    edit: "Indiquer le jour et le titre",
    changedMeanwhile:
      "Rien n’a été modifié\u00a0: quelqu’un d’autre vient de modifier la même chose de cet article. À présent, c’est\u00a0:",
    editAnyway: "Modifier quand même",
    edited: (title) => phrase`Modifié\u00a0: ${title}.`,
    removed: (title) => phrase`Retiré\u00a0: ${title}.`,
    none: "Ce serveur n’a ajouté aucun article.",
    newOnes: (articles) => `Nouveautés\u00a0: ${articles}`,
    feeds: "Flux\u00a0:",
    feedWords: (words) => `seulement avec ${words}`,
    feedChannel: (channel) => `annoncé dans le salon ${channel}`,
    failures: count({ one: "# échec", other: "# échecs de suite" }),
    notTaken: "Non repris\u00a0: ",
    moreNotTaken: count({ one: "# autre", other: "# autres" }),
    followed: (feed) =>
      phrase`${feed} est suivi. Ce qui s’y trouve et ce qui paraît arrive en quelques minutes.`,
    notTakenListed: "Ce qui ne peut pas être repris figure avec la raison dans /articles liste.",
    unannounced: {
      noChannel: "Rien n’en est annoncé tant que /réglages annoncer n’indique pas de salon.",
      noToken:
        "Rien n’en est annoncé\u00a0: le bot fonctionne sans DISCORD_TOKEN, que l’exploitant définit.",
      mayNotWrite:
        "Rien n’en est annoncé\u00a0: le bot ne peut pas écrire dans ce salon. Il lui faut y avoir «\u00a0Voir le salon\u00a0» et «\u00a0Envoyer des messages\u00a0».",
    },
    followedAlready: (feed) => phrase`${feed} est déjà suivi.`,
    unfollowed: (feed) => phrase`${feed} n’est plus suivi.`,
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

  correct: {
    byModerators: (on) => phrase`corrigé par la modération\u00a0: ${on}`,
    button: "Corriger…",
    menu: "Corriger l’une d’elles…",
    formTitle: "Corriger une citation",
    eventTitle: "Corriger une date",
    kept: "Enregistré. Toute réponse ici en tient compte d’ici une seconde.",
    same: "Rien à corriger\u00a0: c’est déjà ainsi au dossier.",
    changedMeanwhile:
      "Non enregistré\u00a0: quelqu’un d’autre vient de corriger la même chose. Vous avez indiqué\u00a0:",
    saidBy: (words, name) => phrase`«\u00a0${words}\u00a0» a été dit par ${name}`,
    saidOn: (words, date) => phrase`«\u00a0${words}\u00a0», dit\u00a0: ${date}`,
    notAQuotation: (words) => phrase`«\u00a0${words}\u00a0» n’est pas une citation`,
    happenedOn: (words, date) => phrase`«\u00a0${words}\u00a0», date du fait\u00a0: ${date}`,
    isToo: (name, other) => phrase`${name} et ${other} sont la même personne`,
    isOther: (called, other, name) =>
      phrase`la personne appelée ${called} est ${other}, non ${name}`,
    title: (story) => phrase`Corrections du dossier «\u00a0${story}\u00a0»`,
    none: "Rien n’a été corrigé ici.",
    by: (user, on) => phrase`par ${user}, ${on}`,
    byOperator: (on) => phrase`par l’exploitant du bot, ${on}`,
    takenBack: (user, on) => phrase`annulé par ${user}, ${on}`,
    gone: "sa place a disparu\u00a0: son article manque ou a changé, et aucun autre n’est le seul à convenir",
    undo: "Annuler",
    undoSpeaker: "Annuler l’auteur",
    undoDate: "Annuler la date",
    list: "Toutes les corrections",
    undone: "Annulé. Toute réponse ici en tient compte d’ici une seconde.",
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
    forModerators: "Pour les personnes qui peuvent gérer le serveur\u00a0:",
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
    namedIn: (naming, held) => `Dans ${articles(naming)} sur ${held}`,
    unknown: (name) => phrase`Personne du nom de ${name} n’est au dossier.`,
    nearest: (names) => phrase`Les noms les plus proches au dossier\u00a0: ${names}`,
  },

  quotes: {
    title: (person, about, dates) => phrase`${person}${about && phrase` sur ${about}`}${dates}`,
    none: (person, about, dates) =>
      phrase`Aucune citation au dossier pour ${person}${about && phrase` sur ${about}`}${dates}.`,
  },

  settings: {
    title: "Réglages de ce serveur",
    story: "Dossier",
    language: "Langue",
    channel: "Nouveaux articles annoncés dans",
    cooldown: "Attente entre deux questions",
    asOperator: "celle de l’exploitant",
    waits: count({
      one: "Chacun attend maintenant # seconde entre deux questions.",
      other: "Chacun attend maintenant # secondes entre deux questions.",
    }),
    waitsAsOperator: "Chacun attend le temps fixé par l’exploitant.",
    asDiscord: "celle de Discord",
    noStory: "aucun pour l’instant",
    nowhere: "nulle part",
    seconds: count({ one: "# seconde", other: "# secondes" }),
    ownStory: "propre à ce serveur",
    publicStory: "public",
    answersFrom: (story) => phrase`Les réponses ici viennent désormais de ${story}.`,
    made: (story) =>
      phrase`${story} est créé, visible de ce serveur seul. Pour ajouter des articles\u00a0: /articles ajouter.`,
    speaks: (language) => phrase`Ce que tous voient ici est désormais en\u00a0: ${language}.`,
    speaksAsDiscord: "Ce que tous voient ici est dans la langue que le serveur a sur Discord.",
    announced: "Les nouveaux articles y sont annoncés.",
    announcedWithToken:
      "Le salon est enregistré, mais rien n’est annoncé\u00a0: le bot fonctionne sans DISCORD_TOKEN, que l’exploitant définit.",
    announcedWithRights:
      "Le salon est enregistré, mais rien n’est annoncé\u00a0: le bot ne peut pas y écrire. Il lui faut «\u00a0Voir le salon\u00a0» et «\u00a0Envoyer des messages\u00a0» dans ce salon.",
    rightsUnknown:
      "Discord ne dit pas pour l’instant si le bot peut y écrire. Il lui faut «\u00a0Voir le salon\u00a0» et «\u00a0Envoyer des messages\u00a0».",
    noToken: "rien n’est annoncé\u00a0: le bot fonctionne sans DISCORD_TOKEN",
    announcedOfOwn:
      "Le salon est enregistré. Seuls les articles des flux des dossiers propres à ce serveur y sont annoncés, et le dossier d’ici n’en est pas un. /réglages dossier en crée un.",
    notAnnounced: "Les nouveaux articles ne sont annoncés nulle part.",
    forget:
      "Cela supprime les dossiers propres au serveur avec leurs articles, ses corrections, ses flux et ses réglages. Cela ne peut pas être annulé.",
    forgetButton: "Tout supprimer",
    forgotten: "Tout ce qui était gardé de ce serveur est supprimé.",
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
    lessExact: "Datés moins précisément, peut-être hors de ces dates",
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
    noSpeaker: "Sans auteur",
    notNamed: "Auteur non nommé",
    ofTheArticle: "Personne n’est cité avec ces mots\u00a0; ce sont ceux de l’article.",
  },

  leftOut: "Ce qui ne tient pas dans un message manque ici.",
  pictureOf: (alt) => `[image\u00a0: ${alt}]`,

  reasons: {
    cannotFetch: (link, reason) => `Impossible de récupérer ${link}\u00a0: ${reason}`,
    cannotRead: (file, reason) => `Impossible de lire ${file}\u00a0: ${reason}`,
    pasted: "le texte",

    noArticle: "aucun article n’est trouvé dans cette page",
    manyTags: (most) => `plus de ${most} balises s’y trouvent`,
    manyReferences: (most) => `plus de ${most} références de caractères s’y trouvent`,
    nothingInIt: "il n’y a rien dedans",
    tooDeep: (deepest) => `ses éléments sont imbriqués sur plus de ${deepest} niveaux`,
    badMarkup: "son balisage ne peut pas être analysé",
    noEnding: (known) => `l’extension du fichier manque (connues\u00a0: ${known})`,
    unknownEnding: (ending, known) =>
      `${ending} n’est pas un format connu (connus\u00a0: ${known})`,
    empty: "c’est vide",
    noText: "il y a un en-tête mais pas de texte",
    longText: (most) => `son texte dépasse ${most} caractères`,
    notText: (encoding) => `ce n’est pas du texte ${encoding} valide`,
    nullCharacters: "des caractères nuls s’y trouvent, ce n’est donc pas du texte",
    halfCharacter: "un demi-caractère s’y trouve (un surrogat isolé)",
    noDateLine:
      "la date manque\u00a0: commencer la première ligne par «\u00a0date AAAA-MM-JJ\u00a0»",
    noCalendarDate: (written) =>
      `«\u00a0${written}\u00a0» n’est pas une date du calendrier (AAAA-MM-JJ)`,
    noHead: "la date manque\u00a0: commencer par un en-tête entre deux lignes de ---",
    longHead: (most) => `son en-tête dépasse ${most} caractères`,
    badYaml: (problem) => `le YAML de son en-tête n’est pas valide\u00a0: ${problem}`,
    yamlAliases: "le YAML de son en-tête a des alias (*), qui ne sont pas lus",
    badJson: (problem) => `ce n’est pas du JSON valide\u00a0: ${problem}`,
    undatedFile: "la date de parution manque\u00a0; l’enregistrer en .md ou .json avec cette date",
    nameTwice: (name) => `un autre fichier s’appelle aussi ${name}\u00a0; en renommer un`,
    shape: {
      needsDate: "un article a besoin de sa date, sous la forme AAAA-MM-JJ",
      calendarDate: "une date du calendrier est attendue, sous la forme AAAA-MM-JJ",
      webAddress: "une adresse web est attendue",
      markOutside: "une marque se trouve hors du texte",
      text: "text\u00a0: une chaîne avec un layout à l’intérieur est attendue, ou une liste de paragraphes et de {kind, text}",
    },

    noWebAddress: "ce n’est pas une adresse web (http ou https, sans mot de passe)",
    badPort: (port) => `le port ${port} n’est pas un port du web`,
    privateAddress: "l’adresse est privée",
    noSite: "ce site n’existe pas",
    notLookedUp: "son nom ne peut pas être résolu pour le moment",
    nothingAnswers: "rien ne répond à cette adresse",
    noAnswer: "pas de réponse",
    unreachable: "l’adresse est injoignable",
    wasCut: "la connexion a été coupée",
    connectionFailed: (code) => `la connexion a échoué (${code})`,
    badCertificate: (code) => `son certificat n’est pas valide (${code})`,
    noHttp: "son serveur ne parle pas HTTP",
    tooSlow: (seconds) => `cela a pris plus de ${seconds} s`,
    leadsOn: (most) => `plus de ${most} redirections se suivent`,
    serverSays: (said) => `son serveur répond ${said}`,
    isType: (type) => `c’est du type ${type}`,
    noType: "le type n’est pas indiqué",
    tooLarge: (megabytes) => `cela dépasse ${megabytes} Mo`,
    packedSo: (packing) => `cette compression n’est pas lue (${packing})`,
    packedWrongly: "la compression est défectueuse",
    nothingSent: "son serveur n’a rien envoyé",
    undated: "la date de parution manque",
    noRobots: "son site demande aux robots de ne pas y aller (robots.txt)",
    robotsUnknown: "son site ne dit pas si les robots peuvent y aller (robots.txt)",
    noFeed: "ce n’est pas un flux (RSS, Atom ou JSON Feed)",
    noFeedHere: "ce n’est pas un flux, et la page n’en indique aucun",
  },

  library: {
    notKept: (why) => `Non enregistré\u00a0: ${why}. Rien n’a changé\u00a0; réessayer plus tard.`,
    notRead: (why) => `Impossible à consulter pour le moment\u00a0: ${why}. Réessayer plus tard.`,
    why: {
      away: "la base de données est injoignable",
      full: "le disque est plein",
      busy: "un autre processus est en train d’écrire",
      readOnly: "rien ne peut être écrit à l’emplacement prévu",
      damaged: "les données sont endommagées, et l’exploitant du bot doit restaurer une sauvegarde",
      refused: "la base de données a refusé",
    },
  },

  welcome: {
    hello: "Bonjour\u00a0! Ce bot tient un dossier\u00a0: qui a dit quoi, et quand.",
    things: "À essayer\u00a0:",
    empty: (command) =>
      phrase`Il n’y a pas encore d’article ici. Qui peut gérer le serveur en ajoute avec ${command}.`,
    note: "Chaque réponse nomme son article. Ce qui n’est pas au dossier est signalé comme tel. Toutes les commandes\u00a0: /aide",
  },
  errors: {
    noStoryYet: "Impossible de répondre\u00a0: il n’y a pas encore de dossier ici.",
    noSuchStory: (story) =>
      `Impossible de répondre\u00a0: il n’y a pas de dossier «\u00a0${story}\u00a0».`,
    storyTooLarge: (story, size, most) =>
      `Impossible de répondre avec «\u00a0${story}\u00a0»\u00a0: ses articles ont au moins ${characters(size)}, et au plus ${characters(most)} tiennent en mémoire.`,
    forModerators: (command) =>
      `Impossible d’utiliser /${command} ici\u00a0: c’est pour les personnes qui peuvent gérer le serveur, sur leur serveur.`,
    needsServer: "Impossible ici\u00a0: cela concerne un serveur, et ce n’en est pas un.",
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
    noDay: (option) =>
      `Impossible de lire «\u00a0${option}\u00a0» comme jour\u00a0: écrire 2021-11-05 ou 5 novembre 2021, car un mois ou une année ne suffit pas.`,
    noFile: (option) => `Impossible de lire «\u00a0${option}\u00a0»\u00a0: joindre un fichier.`,
    noText: (option) =>
      `Impossible de lire «\u00a0${option}\u00a0»\u00a0: écrire du texte, pas un fichier.`,
    noChannel: (option) =>
      `Impossible de lire «\u00a0${option}\u00a0»\u00a0: choisir un salon du serveur.`,
    noWords: "Impossible de chercher ce message\u00a0: il ne contient pas de mots.",
    noSuchQuotation: (words) =>
      `Impossible de corriger «\u00a0${words}\u00a0»\u00a0: aucune citation du dossier n’a ces mots. Choisir parmi celles proposées.`,
    noSuchEvent: (event) =>
      `Impossible de corriger «\u00a0${event}\u00a0»\u00a0: ce fait n’est pas au dossier. Choisir parmi ceux proposés.`,
    noSuchCorrection: (correction) =>
      `Impossible d’annuler «\u00a0${correction}\u00a0»\u00a0: ce serveur n’a pas de telle correction en vigueur.`,
    noSuchPerson: (name) => `Impossible de trouver ${name}\u00a0: choisir l’un des noms proposés.`,
    oneAlready: (name) =>
      `Impossible de réunir ${name} avec la même personne\u00a0: indiquer deux personnes.`,
    notCalledSo: (name, called) =>
      `Impossible de les distinguer\u00a0: les articles n’appellent pas ${name} «\u00a0${called}\u00a0».`,
    sameName: (name) =>
      `Impossible de les distinguer par un seul nom\u00a0: appeler l’autre autrement que ${name}.`,
    noSuchArticle: (article) =>
      `Impossible de trouver l’article «\u00a0${article}\u00a0»\u00a0: choisir parmi ceux proposés.`,
    notOwnArticle:
      "Impossible de modifier cet article\u00a0: il est d’un dossier public, non de ce serveur.",
    publicStory:
      "Impossible d’ajouter à un dossier public\u00a0: en créer d’abord un propre à ce serveur avec /réglages dossier.",
    noLink: "Impossible d’utiliser ce lien\u00a0: ce n’est pas une adresse du web (https://…).",
    oneOf:
      "Impossible d’en ajouter plusieurs à la fois\u00a0: donner un lien, un fichier ou un texte.",
    longUndated: (characters) =>
      `Impossible de demander le jour dans un formulaire\u00a0: le texte a plus de ${characters} caractères. À ajouter de nouveau avec «\u00a0date\u00a0», ou comme fichier.`,
    noSuchFeed: (feed) =>
      `Impossible de trouver le flux «\u00a0${feed}\u00a0»\u00a0: choisir parmi ceux proposés.`,
    noSuchLanguage: (language, all) =>
      `Impossible de parler ${language}\u00a0: les langues sont ${all}.`,
    nothingGiven: "Rien à changer\u00a0: indiquer ce qui doit l’être.",
    storyOrNew:
      "Impossible de faire les deux\u00a0: choisir un dossier ou donner le titre d’un nouveau.",
    quotationGone: "Impossible de montrer cette citation\u00a0: elle n’est plus au dossier.",
    unreadable: "Impossible de lire cette interaction\u00a0: ce bot ne connaît pas ce genre.",
    oldForm:
      "Impossible d’utiliser ce formulaire\u00a0: il vient d’une autre version. Il faut le rouvrir.",
    tooSoon: count({
      one: "Un instant\u00a0: reposer la question dans # seconde.",
      other: "Un instant\u00a0: reposer la question dans # secondes.",
    }),
    oldButton:
      "Impossible d’utiliser ce bouton\u00a0: il vient d’une autre version. Il faut reposer la question.",
    fault: "Quelque chose a échoué de notre côté, et la question est restée sans réponse.",
    faultId: (id) => `Pour le signaler, indiquer ce code\u00a0: ${id}`,
  },
};
