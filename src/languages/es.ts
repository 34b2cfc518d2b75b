import { counter } from "./counter.ts";
import type { Messages } from "./en.ts";
import { phrase } from "./phrase.ts";

const count = counter("es");
const characters = count({ one: "# carácter", many: "# de caracteres", other: "# caracteres" });
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
    articles: {
      name: "artículos",
      description: "Los artículos y los canales RSS de este servidor",
    },
    articlesAdd: {
      name: "añadir",
      description: "Añade un artículo por enlace, archivo o texto; sin nada se abre un formulario",
      options: {
        link: { name: "enlace", description: "La página del artículo" },
        file: { name: "archivo", description: "Un archivo: .txt, .md, .html o .json" },
        text: { name: "texto", description: "El texto; un formulario pide lo demás" },
        title: { name: "título", description: "Su titular" },
        date: { name: "fecha", description: "El día en que apareció, como 2021-11-05" },
      },
    },
    articlesEdit: {
      name: "editar",
      description: "Indica el titular, el día, el medio o el enlace de un artículo donde falten",
      options: {
        article: { name: "artículo", description: "El artículo" },
        title: { name: "título", description: "Su titular" },
        date: { name: "fecha", description: "El día en que apareció, como 2021-11-05" },
        outlet: { name: "medio", description: "Quién lo publicó" },
        link: { name: "enlace", description: "La página del artículo" },
      },
    },
    articlesFollow: {
      name: "seguir",
      description: "Incorpora los artículos de un canal RSS o Atom según aparecen",
      options: {
        feed: { name: "feed", description: "La dirección del canal RSS o Atom" },
        words: {
          name: "palabras",
          description: "Solo artículos con alguna de estas palabras, separadas por comas",
        },
        channel: { name: "canal", description: "Dónde se anuncia cada artículo nuevo" },
      },
    },
    articlesList: {
      name: "lista",
      description: "Los artículos que añadió este servidor y los canales RSS que sigue",
      options: {},
    },
    articlesRemove: {
      name: "quitar",
      description: "Quita un artículo que añadió este servidor",
      options: { article: { name: "artículo", description: "El artículo" } },
    },
    articlesUnfollow: {
      name: "dejar",
      description: "Deja de seguir un canal RSS; sus artículos se quedan",
      options: { feed: { name: "feed", description: "El canal RSS" } },
    },
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
    correct: {
      name: "corregir",
      description:
        "Corrige lo que se leyó en los artículos; vale para todas las respuestas de aquí",
    },
    correctEvent: {
      name: "hecho",
      description: "Indica cuándo ocurrió algo",
      options: {
        event: { name: "hecho", description: "Qué ocurrió" },
        date: { name: "fecha", description: "Cuándo ocurrió, como 2021 o 2021-11-05" },
      },
    },
    correctList: {
      name: "lista",
      description: "Lo que se corrigió aquí y lo que ya no encuentra su lugar",
      options: {},
    },
    correctMerge: {
      name: "unir",
      description: "Dos personas son una",
      options: {
        person: { name: "persona", description: "La persona cuyo nombre queda" },
        other: { name: "otra", description: "La que es la misma persona" },
      },
    },
    correctQuotation: {
      name: "cita",
      description:
        "Indica quién habló o cuándo, o que no es una cita; si no, se abre un formulario",
      options: {
        quotation: { name: "cita", description: "Las palabras tal como están en el artículo" },
        speaker: { name: "autor", description: "Quién lo dijo; un nombre que no consta es nuevo" },
        date: { name: "fecha", description: "Cuándo se dijo, como 2021 o 2021-11-05" },
        is: {
          name: "es",
          description: "Si alguien dice estas palabras",
          choices: { quotation: "Una cita", "not-a-quotation": "No es una cita" },
        },
      },
    },
    correctSplit: {
      name: "separar",
      description: "Una persona son en realidad dos",
      options: {
        person: { name: "persona", description: "La persona que en realidad son dos" },
        called: { name: "llamada", description: "Cómo llaman los artículos a la otra" },
        name: { name: "nombre", description: "El nombre completo de la otra" },
        article: { name: "artículo", description: "Solo en este artículo" },
      },
    },
    correctUndo: {
      name: "deshacer",
      description: "Deshaz una corrección",
      options: { correction: { name: "corrección", description: "La corrección" } },
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
    settings: {
      name: "ajustes",
      description: "La historia, el idioma y el canal de este servidor",
    },
    settingsAnnounce: {
      name: "anunciar",
      description: "Dónde se anuncian los artículos nuevos; sin canal, en ninguna parte",
      options: { channel: { name: "canal", description: "Un canal de este servidor" } },
    },
    settingsCooldown: {
      name: "espera",
      description:
        "Cuánto espera cada persona entre dos preguntas; sin número, lo que fijó el operador",
      options: { seconds: { name: "segundos", description: "De 0, sin espera, a 3600" } },
    },
    settingsForget: {
      name: "olvidar",
      description: "Elimina todo lo que se guarda de este servidor",
      options: {
        really: {
          name: "seguro",
          description: "No se puede deshacer",
          choices: { yes: "Sí, eliminar todo" },
        },
      },
    },
    settingsLanguage: {
      name: "idioma",
      description: "El idioma de las respuestas que todos ven; sin indicarlo, el de Discord",
      options: { language: { name: "idioma", description: "Un idioma que habla el bot" } },
    },
    settingsShow: {
      name: "mostrar",
      description: "Lo que está ajustado aquí",
      options: {},
    },
    settingsStory: {
      name: "historia",
      description: "La historia de la que se responde aquí: una pública o una de este servidor",
      options: {
        choose: { name: "elegir", description: "Una historia que ya existe" },
        new: { name: "nueva", description: "El título de una historia nueva de este servidor" },
      },
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
  storyOption: { name: "historia", description: "Otra historia distinta de la que se usa aquí" },

  count: {
    articles,
    dates: count({ one: "# fecha", other: "# fechas" }),
    events: count({ one: "# hecho fechado", other: "# hechos fechados" }),
    mentions: count({ one: "# mención", other: "# menciones" }),
    passages: count({ one: "# pasaje", other: "# pasajes" }),
    quotations: count({ one: "# cita", other: "# citas" }),
    sentences: count({ one: "# frase", other: "# frases" }),
  },

  seeWhy: "¿Por qué?",
  colon: ":",
  labelled: (label, words) => `${label}: ${words}`,
  brackets: (words) => ` (${words})`,
  comma: ", ",
  semicolon: "; ",
  andMore: (count) => ` y ${count} más`,
  andMorePeople: (count) => ` y ${count} más`,

  notOnRecord: "No consta",
  nearestPassages: "Los pasajes más cercanos, que no responden a eso:",
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

  forms: {
    again: "Abrir de nuevo el formulario",
    handedBack: "Lo que no cabe de nuevo en el formulario se devuelve aquí para copiarlo en él.",
  },

  articles: {
    title: (story) => phrase`Artículos de ${story}`,
    formTitle: "Añadir un artículo",
    added: (title) => phrase`Añadido: ${title}.`,
    already: (title) => phrase`Ya consta: ${title}.`,
    counts: (quotations, events) => `${quotations}, ${events}`,
    failed: (reason) => phrase`No se añadió. ${reason}.`,
    notFollowed: (reason) => phrase`No se sigue. ${reason}.`,
    noDate:
      "No se añadió: no dice qué día apareció, y sin él «last week» no es ninguna fecha. Añádelo otra vez con su día.",
    edit: "Indicar el día y el titular",
    changedMeanwhile:
      "Sin cambios: entretanto otra persona cambió lo mismo de este artículo. Ahora es:",
    editAnyway: "Cambiarlo de todos modos",
    edited: (title) => phrase`Cambiado: ${title}.`,
    removed: (title) => phrase`Quitado: ${title}.`,
    none: "Este servidor no ha añadido ningún artículo.",
    newOnes: (articles) => `Novedades: ${articles}`,
    feeds: "Canales RSS:",
    feedWords: (words) => `solo con ${words}`,
    feedChannel: (channel) => `se anuncia en el canal ${channel}`,
    failures: count({ one: "# consulta sin éxito", other: "# consultas seguidas sin éxito" }),
    notTaken: "No se tomó: ",
    moreNotTaken: count({ one: "# más", other: "# más" }),
    followed: (feed) =>
      phrase`Se sigue ${feed}. Lo que tiene ahora y lo nuevo llega en unos minutos.`,
    notTakenListed: "Lo que no se puede tomar aparece con el motivo en /artículos lista.",
    unannounced: {
      noChannel: "No se anuncia nada de él hasta que /ajustes anunciar indique un canal.",
      noToken: "No se anuncia nada de él: el bot funciona sin DISCORD_TOKEN, que fija el operador.",
      mayNotWrite:
        "No se anuncia nada de él: el bot no puede escribir en ese canal. Dale ahí «Ver canal» y «Enviar mensajes».",
    },
    followedAlready: (feed) => phrase`Ya se sigue ${feed}.`,
    unfollowed: (feed) => phrase`Ya no se sigue ${feed}.`,
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

  correct: {
    byModerators: (on) => phrase`corregido por moderadores: ${on}`,
    button: "Corregir…",
    menu: "Corregir una de estas…",
    formTitle: "Corregir una cita",
    eventTitle: "Corregir una fecha",
    kept: "Guardado. En un segundo vale para todas las respuestas de aquí.",
    same: "Nada que corregir: ya consta así.",
    changedMeanwhile: "No guardado: entretanto otra persona corrigió lo mismo. Dijiste:",
    saidBy: (words, name) => phrase`«${words}» lo dijo ${name}`,
    saidOn: (words, date) => phrase`«${words}», dicho: ${date}`,
    notAQuotation: (words) => phrase`«${words}» no es una cita`,
    happenedOn: (words, date) => phrase`«${words}», ocurrido: ${date}`,
    isToo: (name, other) => phrase`${name} y ${other} son la misma persona`,
    isOther: (called, other, name) => phrase`quien aparece como ${called} es ${other}, no ${name}`,
    title: (story) => phrase`Correcciones de ${story}`,
    none: "Aquí no se ha corregido nada.",
    by: (user, on) => phrase`por ${user}, ${on}`,
    byOperator: (on) => phrase`por quien opera el bot, ${on}`,
    takenBack: (user, on) => phrase`deshecho por ${user}, ${on}`,
    gone: "ya no tiene lugar: su artículo ya no está o cambió, y ningún otro es el único que encaja",
    undo: "Deshacer",
    undoSpeaker: "Deshacer el autor",
    undoDate: "Deshacer la fecha",
    list: "Todas las correcciones",
    undone: "Deshecho. En un segundo vale para todas las respuestas de aquí.",
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

  settings: {
    title: "Ajustes de este servidor",
    story: "Historia",
    language: "Idioma",
    channel: "Los artículos nuevos se anuncian en",
    cooldown: "Espera entre dos preguntas",
    asOperator: "la que fijó el operador",
    waits: count({
      one: "Cada persona espera ahora # segundo entre dos preguntas.",
      other: "Cada persona espera ahora # segundos entre dos preguntas.",
    }),
    waitsAsOperator: "Cada persona espera lo que fijó el operador.",
    asDiscord: "el de Discord",
    noStory: "ninguna todavía",
    nowhere: "ninguna parte",
    seconds: count({ one: "# segundo", other: "# segundos" }),
    ownStory: "de este servidor",
    publicStory: "pública",
    answersFrom: (story) => phrase`Las respuestas de aquí son ahora de ${story}.`,
    made: (story) =>
      phrase`Se creó ${story}, que solo ve este servidor. Añade artículos con /artículos añadir.`,
    speaks: (language) => phrase`Lo que todos ven aquí está ahora en: ${language}.`,
    speaksAsDiscord: "Lo que todos ven aquí está en el idioma que el servidor tiene en Discord.",
    announced: "Los artículos nuevos se anuncian allí.",
    announcedWithToken:
      "El canal queda guardado, pero no se anuncia nada: el bot funciona sin DISCORD_TOKEN, que fija el operador.",
    announcedWithRights:
      "El canal queda guardado, pero no se anuncia nada: el bot no puede escribir ahí. Dale «Ver canal» y «Enviar mensajes» en ese canal.",
    rightsUnknown:
      "Discord no dice ahora si el bot puede escribir ahí. Necesita «Ver canal» y «Enviar mensajes».",
    noToken: "no se anuncia nada: el bot funciona sin DISCORD_TOKEN",
    announcedOfOwn:
      "El canal queda guardado. Allí solo se anuncian artículos de los canales RSS de las historias propias de este servidor, y la historia de aquí no es una de ellas. /ajustes historia crea una.",
    notAnnounced: "Los artículos nuevos no se anuncian en ninguna parte.",
    forget:
      "Esto elimina las historias propias del servidor con sus artículos, sus correcciones, canales RSS y ajustes. No se puede deshacer.",
    forgetButton: "Eliminar todo",
    forgotten: "Se eliminó todo lo que se guardaba de este servidor.",
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
    lessExact: "Con fecha menos exacta, quizá fuera de estas fechas",
    moreAtThisDate: count({
      one: "# hecho más en esta fecha",
      other: "# hechos más en esta fecha",
    }),
    alt: (story, dates, from, to) => `Cronología de ${story}: ${dates}, de ${from} a ${to}`,
    picture: (story) => `Cronología: ${story}`,
  },

  whoSaid: {
    none: "Nada de lo que consta se acerca a estas palabras.",
    noSpeaker: "Sin autor",
    notNamed: "Sin nombrar a quien habla",
    ofTheArticle: "No se cita a nadie con estas palabras; son del propio artículo.",
  },

  leftOut: "Aquí falta lo que no cabe en un mensaje.",
  pictureOf: (alt) => `[imagen: ${alt}]`,

  reasons: {
    cannotFetch: (link, reason) => `No se puede obtener ${link}: ${reason}`,
    cannotRead: (file, reason) => `No se puede leer ${file}: ${reason}`,
    pasted: "el texto",

    noArticle: "no se encuentra ningún artículo en esta página",
    manyTags: (most) => `tiene más de ${most} etiquetas`,
    manyReferences: (most) => `tiene más de ${most} referencias de caracteres`,
    nothingInIt: "no contiene nada",
    tooDeep: (deepest) => `sus elementos están anidados a más de ${deepest} niveles`,
    badMarkup: "su marcado no se puede analizar",
    noEnding: (known) => `le falta la extensión de archivo (conocidas: ${known})`,
    unknownEnding: (ending, known) => `${ending} no es un formato conocido (conocidos: ${known})`,
    empty: "está vacío",
    noText: "tiene encabezado, pero no texto",
    longText: (most) => `su texto tiene más de ${most} caracteres`,
    notText: (encoding) => `no es texto ${encoding} válido`,
    nullCharacters: "contiene caracteres nulos, así que no es texto",
    halfCharacter: "contiene medio carácter (un sustituto suelto)",
    noDateLine: "no tiene fecha: empieza la primera línea con «date AAAA-MM-DD»",
    noCalendarDate: (written) => `«${written}» no es una fecha del calendario (AAAA-MM-DD)`,
    noHead: "no tiene fecha: empiézalo con un encabezado entre dos líneas de ---",
    longHead: (most) => `su encabezado tiene más de ${most} caracteres`,
    badYaml: (problem) => `el YAML de su encabezado no es válido: ${problem}`,
    yamlAliases: "el YAML de su encabezado tiene alias (*), que no se leen",
    badJson: (problem) => `no es JSON válido: ${problem}`,
    undatedFile: "no dice su fecha de publicación; guárdalo como .md o .json con ella",
    nameTwice: (name) => `otro archivo también se llama ${name}; cambia el nombre de uno`,
    shape: {
      needsDate: "un artículo necesita su fecha, como AAAA-MM-DD",
      calendarDate: "se espera una fecha del calendario, como AAAA-MM-DD",
      webAddress: "se espera una dirección web",
      markOutside: "una marca queda fuera del texto",
      text: "text: se espera una cadena con un layout dentro de ella, o una lista de párrafos y {kind, text}",
    },

    noWebAddress: "no es una dirección web (http o https, sin contraseña)",
    badPort: (port) => `el puerto ${port} no es de la web`,
    privateAddress: "está en una dirección privada",
    noSite: "no existe ese sitio",
    notLookedUp: "su nombre no se puede resolver ahora",
    nothingAnswers: "allí no responde nada",
    noAnswer: "no responde",
    unreachable: "no se puede alcanzar",
    wasCut: "se cortó la conexión",
    connectionFailed: (code) => `falló la conexión (${code})`,
    badCertificate: (code) => `su certificado no es válido (${code})`,
    noHttp: "su servidor no habla HTTP",
    tooSlow: (seconds) => `tardó más de ${seconds} s`,
    leadsOn: (most) => `redirige más de ${most} veces`,
    serverSays: (said) => `su servidor dice ${said}`,
    isType: (type) => `es de tipo ${type}`,
    noType: "no indica de qué tipo es",
    tooLarge: (megabytes) => `ocupa más de ${megabytes} MB`,
    packedSo: (packing) => `está comprimido de un modo que no se lee (${packing})`,
    packedWrongly: "está mal comprimido",
    nothingSent: "su servidor no envió nada",
    undated: "no dice su fecha de publicación",
    noRobots: "su sitio pide a los robots que no entren ahí (robots.txt)",
    robotsUnknown: "su sitio no dice si los robots pueden entrar ahí (robots.txt)",
    noFeed: "no es un canal (RSS, Atom o JSON Feed)",
    noFeedHere: "no es un canal RSS, y la página no indica ninguno",
  },

  library: {
    notKept: (why) => `No se guardó: ${why}. No se cambió nada; inténtalo más tarde.`,
    notRead: (why) => `No se puede consultar ahora: ${why}. Inténtalo más tarde.`,
    why: {
      away: "no se puede acceder a la base de datos",
      full: "el disco está lleno",
      busy: "otro proceso está escribiendo",
      readOnly: "no se puede escribir donde se guarda",
      damaged:
        "lo guardado está dañado y el operador del bot debe restaurar una copia de seguridad",
      refused: "la base de datos lo rechazó",
    },
  },

  welcome: {
    hello: "¡Hola! Aquí se guarda quién dijo qué en una historia, y cuándo.",
    things: "Para probar:",
    empty: (command) =>
      phrase`Aquí aún no hay ningún artículo. Quien puede gestionar el servidor los añade con ${command}.`,
    note: "Cada respuesta nombra su artículo. Lo que no consta se indica como tal. Todos los comandos: /ayuda",
  },
  errors: {
    noStoryYet: "No se puede responder: aquí aún no hay ninguna historia.",
    noSuchStory: (story) => `No se puede responder: no hay ninguna historia «${story}».`,
    storyTooLarge: (story, size, most) =>
      `No se puede responder con «${story}»: sus artículos tienen al menos ${characters(size)}, y en la memoria caben como máximo ${characters(most)}.`,
    forModerators: (command) =>
      `No se puede usar /${command} aquí: es para quienes pueden gestionar el servidor, en su servidor.`,
    needsServer: "No se puede hacer aquí: se refiere a un servidor, y esto no lo es.",
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
    noDay: (option) =>
      `No se puede leer «${option}» como día: escribe 2021-11-05 o 5 de noviembre de 2021; un mes o un año no bastan.`,
    noFile: (option) => `No se puede leer «${option}»: adjunta un archivo.`,
    noText: (option) => `No se puede leer «${option}»: escribe texto, no un archivo.`,
    noChannel: (option) => `No se puede leer «${option}»: elige un canal del servidor.`,
    noWords: "No se puede buscar este mensaje: no tiene palabras.",
    noSuchQuotation: (words) =>
      `No se puede corregir «${words}»: no consta ninguna cita con estas palabras. Elige una de las ofrecidas.`,
    noSuchEvent: (event) =>
      `No se puede corregir «${event}»: no consta ese hecho. Elige uno de los ofrecidos.`,
    noSuchCorrection: (correction) =>
      `No se puede deshacer «${correction}»: este servidor no tiene ninguna corrección vigente como esa.`,
    noSuchPerson: (name) => `No se encuentra ${name}: elige uno de los nombres ofrecidos.`,
    oneAlready: (name) => `No se puede unir a ${name} con la misma persona: indica dos distintas.`,
    notCalledSo: (name, called) =>
      `No se pueden distinguir: los artículos no llaman «${called}» a ${name}.`,
    sameName: (name) =>
      `No se pueden distinguir con un solo nombre: llama a la otra de otro modo que ${name}.`,
    noSuchArticle: (article) =>
      `No se encuentra el artículo «${article}»: elige uno de los ofrecidos.`,
    notOwnArticle:
      "No se puede cambiar este artículo: es de una historia pública, no de este servidor.",
    publicStory:
      "No se puede añadir a una historia pública: crea antes una de este servidor con /ajustes historia.",
    noLink: "No se puede usar este enlace: no es una dirección web (https://…).",
    oneOf: "No se pueden añadir varios a la vez: indica un enlace, un archivo o un texto.",
    longUndated: (characters) =>
      `No se puede preguntar el día en un formulario: el texto tiene más de ${characters} caracteres. Añádelo otra vez con «fecha», o como archivo.`,
    noSuchFeed: (feed) => `No se encuentra el canal RSS «${feed}»: elige uno de los ofrecidos.`,
    noSuchLanguage: (language, all) => `El bot no habla ${language}: los idiomas son ${all}.`,
    nothingGiven: "No hay nada que cambiar: indica qué se cambia.",
    storyOrNew:
      "No se pueden hacer ambas cosas: elige una historia o indica el título de una nueva.",
    quotationGone: "No se puede mostrar esta cita: ya no consta.",
    unreadable: "No se puede leer esta interacción: es de un tipo que este bot no conoce.",
    oldForm: "No se puede usar este formulario: es de otra versión. Vuelve a abrirlo.",
    tooSoon: count({
      one: "Un momento: vuelve a preguntar en # segundo.",
      other: "Un momento: vuelve a preguntar en # segundos.",
    }),
    oldButton: "No se puede usar este botón: es de otra versión. Vuelve a hacer la pregunta.",
    fault: "Algo falló por nuestra parte y la pregunta quedó sin responder.",
    faultId: (id) => `Si lo comunicas, indica este código: ${id}`,
  },
};
