import { counter } from "./counter.ts";
import type { Messages } from "./en.ts";
import { phrase } from "./phrase.ts";

const count = counter("es");
const articles = count({ one: "# artículo", other: "# artículos" });
const people = count({ one: "# persona", other: "# personas" });

const from = "No antes de esta fecha, como 2021 o 2021-11-05";
const to = "No después de esta fecha, como 2021 o 2021-11-05";

/** Spanish, of Spain and the Americas alike. What is on record «consta»; readers are addressed as «tú». */
export const es: Messages = {
  ownName: "Español",
  months:
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
  commands: {
    ask: {
      name: "preguntar",
      description: "Haz una pregunta a la historia y recibe la frase que la responde",
      options: {
        question: {
          name: "pregunta",
          description: "Una pregunta sobre la historia, en el idioma de sus artículos",
        },
      },
      shows: "quién lo dijo y las palabras tal como constan",
    },
    check: {
      name: "comprobar",
      description: "Compara una cita que alguien atribuye con lo que consta",
      options: {
        quote: { name: "cita", description: "Las palabras tal como se atribuyen" },
        person: { name: "persona", description: "A quién se le atribuyen" },
      },
      shows: "si estas palabras constan así",
    },
    checkThisQuote: {
      name: "Comprobar esta cita",
      description: "Compara cada cita de un mensaje con lo que consta",
    },
    facts: {
      name: "hechos",
      description: "Lo que los artículos afirman sobre una persona o un tema",
      options: { about: { name: "tema", description: "Una persona o un tema" } },
      shows: "lo que se afirma sobre esa persona",
    },
    help: {
      name: "ayuda",
      description: "Qué hace cada comando, con ejemplos que funcionan en esta historia",
      options: { command: { name: "comando", description: "El comando que se explica" } },
      shows: "cómo averiguar quién dijo algo",
    },
    people: {
      name: "personas",
      description: "Las personas de la historia, o los nombres, el papel y las citas de una",
      options: { person: { name: "persona", description: "Solo esta persona" } },
      shows: "sus nombres y sus cifras",
    },
    quotes: {
      name: "citas",
      description: "Lo que dijo una persona, por orden de fecha",
      options: {
        person: { name: "persona", description: "Quién habló" },
        about: { name: "tema", description: "Solo lo que trata de esto" },
        from: { name: "desde", description: from },
        to: { name: "hasta", description: to },
      },
      shows: "todo lo que dijo esa persona",
    },
    sources: {
      name: "fuentes",
      description: "Los artículos, o uno tal como se leyó, con las citas marcadas",
      options: { article: { name: "artículo", description: "Solo este artículo" } },
      shows: "el artículo tal como se leyó y en qué se basa cada atribución",
    },
    story: {
      name: "historia",
      description: "La historia en breve: fechas, personas, último artículo y lo más citado",
      options: {},
      shows: "lo que consta",
    },
    timeline: {
      name: "cronología",
      description: "Qué pasó y cuándo, cada hecho con su frase, y en imagen",
      options: {
        about: { name: "tema", description: "Solo lo que trata de esto" },
        from: { name: "desde", description: from },
        to: { name: "hasta", description: to },
        order: {
          name: "orden",
          description: "Por qué extremo empezar",
          choices: { oldest: "Lo más antiguo primero", newest: "Lo más reciente primero" },
        },
        dates: { name: "fechas", description: "Como máximo tantas fechas: las más importantes" },
        sentences: { name: "frases", description: "Como máximo tantas frases por fecha" },
      },
      shows: "lo más reciente primero",
    },
    whoSaid: {
      name: "quién-dijo",
      description: "Encuentra la cita de la que vienen unas palabras y quién la dijo",
      options: {
        words: {
          name: "palabras",
          description: "Las palabras que recuerdas; las erratas no importan",
        },
      },
      shows: "quién lo dijo, cuándo y dónde, y qué otras citas se acercan",
    },
    whoSaidThis: {
      name: "¿Quién dijo esto?",
      description: "Encuentra la cita de la que vienen las palabras de un mensaje",
    },
  },
  private: { name: "privado", description: "Solo tú ves la respuesta" },

  count: {
    articles,
    dates: count({ one: "# fecha", other: "# fechas" }),
    events: count({ one: "# hecho fechado", other: "# hechos fechados" }),
    mentions: count({ one: "# mención", other: "# menciones" }),
    passages: count({ one: "# pasaje", other: "# pasajes" }),
    quotations: count({ one: "# cita", other: "# citas" }),
    sentences: count({ one: "# frase", other: "# frases" }),
  },

  colon: ":",
  comma: ", ",
  semicolon: "; ",
  andMore: (count) => ` y ${count} más`,

  notOnRecord: "No consta",
  nearestPassages: "Los pasajes más cercanos, que no lo responden:",
  onRecord: "Consta",
  undated: "sin fecha",
  span: (from, to) =>
    from && to
      ? phrase` (${from} – ${to})`
      : phrase`${from && phrase` (desde ${from})`}${to && phrase` (hasta ${to})`}`,
  fromTo: (from, to) => phrase`${from} – ${to}`,

  byline: {
    inTheText: (mention) => phrase` (en el texto: «${mention}»)`,
    to: (addressee) => phrase` a ${addressee}`,
    notNamed: "sin nombrar a quien habla",
    reported: "referido, no citado",
  },
  why: {
    line: (reasons) => phrase`Atribución: ${reasons}`,
    cue: (words) => phrase`indicio «${words}»`,
    mention: (words) => phrase`mención «${words}»`,
    noCue: "no hay ningún indicio cerca; deducido de las palabras de alrededor",
    foundBy: (rule) => phrase`hallado por ${rule}`,
    noSpeaker: "no se halló quién habla",
  },

  buttons: {
    previous: "◀ Anterior",
    next: "Siguiente ▶",
    page: (page, count) => `Página ${page} de ${count}`,
    passage: "Ver el pasaje",
    quotations: "Citas",
    quotationsOf: (name) => `Citas: ${name}`,
    facts: "Hechos",
    timeline: "Cronología",
    people: "Personas",
    sources: "Fuentes",
    spoken: (speaker, words) => `${speaker}: ${words}`,
  },

  ask: { unanswered: "Ningún artículo de esta historia lo responde." },

  check: {
    verdicts: {
      verbatim: "Textual",
      altered: "Alterada",
      "other-speaker": "La dijo otra persona",
      paraphrase: "Consta como paráfrasis",
      "not-on-record": "No consta",
    },
    unnamedSpeaker: "alguien sin nombrar",
    verbatim: (speaker) => phrase`Estas son las palabras de ${speaker} que constan.`,
    altered: (speaker) =>
      phrase`Las palabras de ${speaker} que constan difieren de las atribuidas.`,
    fromSpeaker: (speaker) => phrase`Estas palabras constan como de ${speaker}.`,
    fromOther: (speaker, claimed) =>
      phrase`Estas palabras constan como de ${speaker}, no de ${claimed}.`,
    paraphrase: (speaker) =>
      phrase`Un artículo lo refiere de ${speaker} con sus propias palabras; no es una cita.`,
    nobodySaid: (claim) => phrase`No consta que nadie dijera «${claim}».`,
    unknownPerson: (name) => phrase`${name} no aparece aquí.`,
    claimed: (claim) => phrase`Atribuido: «${claim}»`,
    onRecord: "Lo que consta:",
    leftOut: (words) => phrase`falta «${words}»`,
    added: (words) => phrase`se añadió «${words}»`,
    became: (held, claimed) => phrase`«${held}» pasó a «${claimed}»`,
    touches: { negation: " (una negación)", number: " (un número)", name: " (un nombre)" },
    changes: (changes) => phrase`Diferencias: ${changes}.`,
  },

  facts: {
    title: (about) => phrase`Hechos sobre ${about}`,
    none: (about) => phrase`No consta nada sobre ${about}.`,
    undated: "Sin fecha",
  },

  help: {
    title: "Qué hace este bot",
    about: (story) =>
      phrase`Guarda el registro de ${story}: quién dijo qué y cuándo, con las palabras exactas.`,
    forModerators: "Para quienes pueden gestionar el servidor:",
    menu: "En el menú de un mensaje, en «Aplicaciones»:",
    openMenu: "Abre el menú de un mensaje y elige «Aplicaciones».",
    private: (option) =>
      `Cualquier respuesta puede ser privada: activa la opción «${option}». No se responde nada que no esté en un artículo.`,
    optional: " (opcional)",
  },

  formAsks: (title, options) => `${title}: indica ${options}`,

  people: {
    title: (story) => phrase`Las personas de ${story}`,
    none: "Ningún artículo de esta historia nombra a nadie.",
    total: (named, held) => `${people(named)} en ${articles(held)}`,
    also: (names) => phrase`también ${names}`,
    alsoCalled: "También",
    role: "Papel",
    seen: "Aparece",
    namedIn: (naming, held) => `Aparece en ${naming} de ${articles(held)}`,
    unknown: (name) => phrase`No consta nadie llamado ${name}.`,
    nearest: (names) => phrase`Los nombres más parecidos que constan: ${names}`,
  },

  quotes: {
    title: (person, about, dates) => phrase`${person}${about && phrase` sobre ${about}`}${dates}`,
    none: (person, about, dates) =>
      phrase`No constan palabras de ${person}${about && phrase` sobre ${about}`}${dates}.`,
  },

  sources: {
    title: (story) => phrase`Las fuentes de ${story}`,
    unknown: (article) => phrase`No consta ningún artículo llamado ${article}.`,
    nearest: "Los más parecidos:",
  },

  story: {
    mostQuoted: "Lo más citado:",
    latestArticle: "Último artículo:",
    articlesFrom: "Periodo",
    people: "Personas",
  },

  timeline: {
    title: (about, dates) => phrase`Cronología${about && phrase` de ${about}`}${dates}`,
    none: (about, dates) =>
      phrase`No consta ningún hecho fechado${about && phrase` de ${about}`}${dates}.`,
    moreAtThisDate: count({
      one: "# hecho más en esta fecha",
      other: "# hechos más en esta fecha",
    }),
    alt: (story, dates, from, to) => `Cronología de ${story}: ${dates}, de ${from} a ${to}`,
    picture: (story) => `Cronología: ${story}`,
  },

  whoSaid: {
    none: "Nada de lo que consta se acerca a estas palabras.",
    noSpeaker: "No las dice nadie",
    notNamed: "Sin nombrar a quien habla",
    ofTheArticle: "No se cita a nadie con estas palabras; son del propio artículo.",
  },

  leftOut: "Aquí falta lo que no cabe en un mensaje.",
  pictureOf: (alt) => `[imagen: ${alt}]`,

  errors: {
    noStoryYet: "No se puede responder: aquí aún no hay ninguna historia.",
    noSuchStory: (story) => `No se puede responder: no hay ninguna historia «${story}».`,
    forModerators: (command) =>
      `No se puede usar /${command} aquí: es para quienes pueden gestionar el servidor, en su servidor.`,
    noSuchCommand: (command) => `No se puede ejecutar «${command}»: ese comando ya no existe.`,
    cannotExplain: (command, all) =>
      `No se puede explicar «${command}»: ese comando no existe. Estos son los que hay: ${all}.`,
    noSuchOption: (option) => `No se puede usar «${option}»: este comando no tiene esa opción.`,
    missing: (option, description) => `No se puede responder sin «${option}»: ${description}.`,
    noChoice: (option, choices) => `No se puede leer «${option}»: elige entre ${choices}.`,
    noNumber: (option, from, to) =>
      `No se puede leer «${option}»: escribe un número de ${from} a ${to}.`,
    noDate: (option) =>
      `No se puede leer «${option}» como fecha: escribe 2021, 2021-11, 2021-11-05 o 5 de noviembre de 2021.`,
    noFile: (option) => `No se puede leer «${option}»: adjunta un archivo.`,
    noText: (option) => `No se puede leer «${option}»: escribe texto, no un archivo.`,
    noChannel: (option) => `No se puede leer «${option}»: elige un canal del servidor.`,
    noWords: "No se puede buscar este mensaje: no tiene palabras.",
    quotationGone: "No se puede mostrar esta cita: ya no consta.",
    unreadable: "No se puede leer esta interacción: es de un tipo que este bot no conoce.",
    oldForm: "No se puede usar este formulario: es de otra versión. Vuelve a abrirlo.",
    oldButton: "No se puede usar este botón: es de otra versión. Vuelve a hacer la pregunta.",
    fault: "Algo falló por nuestra parte y la pregunta quedó sin responder.",
    faultId: (id) => `Si lo comunicas, indica este código: ${id}`,
  },
};
