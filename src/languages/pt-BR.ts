import { counter } from "./counter.ts";
import type { Messages } from "./en.ts";
import { phrase } from "./phrase.ts";

const count = counter("pt-BR");
const characters = count({ one: "# caractere", many: "# de caracteres", other: "# caracteres" });
const articles = count({ one: "# matéria", other: "# matérias" });
const people = count({ one: "# pessoa", other: "# pessoas" });

const from = "Não antes desta data, como 2021 ou 2021-11-05";
const to = "Não depois desta data, como 2021 ou 2021-11-05";

/** Brazilian Portuguese. What is on record “consta”; readers are addressed as “você”. */
export const ptBR: Messages = {
  ownName: "Português (Brasil)",
  months:
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  commands: {
    articles: {
      name: "matérias",
      description: "As matérias e os feeds deste servidor",
    },
    articlesAdd: {
      name: "adicionar",
      description:
        "Adicione uma matéria por link, arquivo ou texto; sem nada, abre-se um formulário",
      options: {
        link: { name: "link", description: "A página da matéria" },
        file: { name: "arquivo", description: "Um arquivo: .txt, .md, .html ou .json" },
        text: { name: "texto", description: "O texto; um formulário pede o resto" },
        title: { name: "título", description: "O título dela" },
        date: { name: "data", description: "O dia em que saiu, como 2021-11-05" },
      },
    },
    articlesEdit: {
      name: "editar",
      description: "Informe o título, o dia, o veículo ou o link de uma matéria onde faltarem",
      options: {
        article: { name: "matéria", description: "A matéria" },
        title: { name: "título", description: "O título dela" },
        date: { name: "data", description: "O dia em que saiu, como 2021-11-05" },
        outlet: { name: "veículo", description: "Quem a publicou" },
        link: { name: "link", description: "A página da matéria" },
      },
    },
    articlesFollow: {
      name: "seguir",
      description: "Receba as matérias de um feed RSS ou Atom conforme saem",
      options: {
        feed: { name: "feed", description: "O endereço do feed" },
        words: {
          name: "palavras",
          description: "Só matérias com uma destas palavras, separadas por vírgulas",
        },
        channel: { name: "canal", description: "Onde cada nova matéria é anunciada" },
      },
    },
    articlesList: {
      name: "lista",
      description: "As matérias que este servidor adicionou e os feeds que ele segue",
      options: {},
    },
    articlesRemove: {
      name: "remover",
      description: "Remova uma matéria que este servidor adicionou",
      options: { article: { name: "matéria", description: "A matéria" } },
    },
    articlesUnfollow: {
      name: "deixar",
      description: "Deixe de seguir um feed; as matérias dele ficam",
      options: { feed: { name: "feed", description: "O feed seguido" } },
    },
    ask: {
      name: "perguntar",
      description: "Faça uma pergunta à história e receba a frase que a responde",
      options: {
        question: {
          name: "pergunta",
          description: "Uma pergunta sobre a história, no idioma das matérias",
        },
      },
      shows: "quem disse, e as palavras como constam",
    },
    check: {
      name: "conferir",
      description: "Compare uma citação atribuída a alguém com o que consta",
      options: {
        quote: { name: "citação", description: "As palavras como são atribuídas" },
        person: { name: "pessoa", description: "A quem são atribuídas" },
      },
      shows: "se estas palavras constam assim",
    },
    checkThisQuote: {
      name: "Conferir esta citação",
      description: "Compara cada citação de uma mensagem com o que consta",
    },
    correct: {
      name: "corrigir",
      description: "Corrija o que foi lido nas matérias; vale para todas as respostas aqui",
    },
    correctEvent: {
      name: "fato",
      description: "Informe quando algo aconteceu",
      options: {
        event: { name: "fato", description: "O que aconteceu" },
        date: { name: "data", description: "Quando aconteceu, como 2021 ou 2021-11-05" },
      },
    },
    correctList: {
      name: "lista",
      description: "O que foi corrigido aqui e o que já não encontra seu lugar",
      options: {},
    },
    correctMerge: {
      name: "unir",
      description: "Duas pessoas são uma",
      options: {
        person: { name: "pessoa", description: "A pessoa cujo nome fica" },
        other: { name: "outra", description: "A que é a mesma pessoa" },
      },
    },
    correctQuotation: {
      name: "citação",
      description:
        "Informe quem falou ou quando, ou que não é citação; senão abre-se um formulário",
      options: {
        quotation: { name: "citação", description: "As palavras como estão na matéria" },
        speaker: { name: "autor", description: "Quem disse; um nome que não consta é novo" },
        date: { name: "data", description: "Quando foi dito, como 2021 ou 2021-11-05" },
        is: {
          name: "é",
          description: "Se alguém diz estas palavras",
          choices: { quotation: "Uma citação", "not-a-quotation": "Não é citação" },
        },
      },
    },
    correctSplit: {
      name: "separar",
      description: "Uma pessoa são na verdade duas",
      options: {
        person: { name: "pessoa", description: "A pessoa que na verdade são duas" },
        called: { name: "chamada", description: "Como as matérias chamam a outra" },
        name: { name: "nome", description: "O nome completo da outra" },
        article: { name: "matéria", description: "Só nesta matéria" },
      },
    },
    correctUndo: {
      name: "desfazer",
      description: "Desfaça uma correção",
      options: { correction: { name: "correção", description: "A correção" } },
    },
    facts: {
      name: "fatos",
      description: "O que as matérias afirmam sobre uma pessoa ou um assunto",
      options: { about: { name: "assunto", description: "Uma pessoa ou um assunto" } },
      shows: "o que se afirma sobre essa pessoa",
    },
    help: {
      name: "ajuda",
      description: "O que cada comando faz, com exemplos que funcionam nesta história",
      options: { command: { name: "comando", description: "O comando a explicar" } },
      shows: "como descobrir quem disse algo",
    },
    people: {
      name: "pessoas",
      description: "As pessoas da história, ou os nomes, o papel e as citações de uma delas",
      options: { person: { name: "pessoa", description: "Só esta pessoa" } },
      shows: "os nomes e os números dessa pessoa",
    },
    quotes: {
      name: "citações",
      description: "O que uma pessoa disse, por ordem de data",
      options: {
        person: { name: "pessoa", description: "Quem falou" },
        about: { name: "assunto", description: "Só o que trata disto" },
        from: { name: "de", description: from },
        to: { name: "até", description: to },
      },
      shows: "tudo o que essa pessoa disse",
    },
    settings: {
      name: "configurações",
      description: "A história, o idioma e o canal deste servidor",
    },
    settingsAnnounce: {
      name: "anunciar",
      description: "Onde novas matérias são anunciadas; sem canal, em lugar nenhum",
      options: { channel: { name: "canal", description: "Um canal deste servidor" } },
    },
    settingsCooldown: {
      name: "espera",
      description:
        "Quanto cada pessoa espera entre duas perguntas; sem número, o que o operador definiu",
      options: { seconds: { name: "segundos", description: "De 0, sem espera, a 3600" } },
    },
    settingsForget: {
      name: "esquecer",
      description: "Remova tudo o que se guarda deste servidor",
      options: {
        really: {
          name: "mesmo",
          description: "Não dá para desfazer",
          choices: { yes: "Sim, remover tudo" },
        },
      },
    },
    settingsLanguage: {
      name: "idioma",
      description: "O idioma das respostas que todos veem; sem informar, o do Discord",
      options: { language: { name: "idioma", description: "Um idioma que o bot fala" } },
    },
    settingsShow: {
      name: "mostrar",
      description: "O que está configurado aqui",
      options: {},
    },
    settingsStory: {
      name: "história",
      description: "A história de onde se responde aqui: uma pública ou uma deste servidor",
      options: {
        choose: { name: "escolher", description: "Uma história que já existe" },
        new: { name: "nova", description: "O título de uma nova história deste servidor" },
      },
    },
    sources: {
      name: "fontes",
      description: "As matérias, ou uma delas como foi lida, com as citações marcadas",
      options: { article: { name: "matéria", description: "Só esta matéria" } },
      shows: "a matéria como foi lida, e em que se baseia cada atribuição",
    },
    story: {
      name: "história",
      description: "A história em resumo: datas, pessoas, última matéria, frases mais citadas",
      options: {},
      shows: "o que consta",
    },
    timeline: {
      name: "cronologia",
      description: "O que aconteceu e quando, cada fato com sua frase, e em imagem",
      options: {
        about: { name: "assunto", description: "Só o que trata disto" },
        from: { name: "de", description: from },
        to: { name: "até", description: to },
        order: {
          name: "ordem",
          description: "Por qual ponta começar",
          choices: { oldest: "Mais antigos primeiro", newest: "Mais recentes primeiro" },
        },
        dates: { name: "datas", description: "No máximo tantas datas: as mais importantes" },
        sentences: { name: "frases", description: "No máximo tantas frases por data" },
      },
      shows: "os fatos mais recentes primeiro",
    },
    whoSaid: {
      name: "quem-disse",
      description: "Encontre a citação de onde vêm algumas palavras, e quem a disse",
      options: {
        words: {
          name: "palavras",
          description: "As palavras de que você se lembra; erros de digitação não atrapalham",
        },
      },
      shows: "quem disse, quando e onde, e o que mais se aproxima",
    },
    whoSaidThis: {
      name: "Quem disse isto?",
      description: "Encontra a citação de onde vêm as palavras de uma mensagem",
    },
  },
  private: { name: "privado", description: "Só você vê a resposta" },
  storyOption: { name: "história", description: "Outra história que não a usada aqui" },

  count: {
    articles,
    dates: count({ one: "# data", other: "# datas" }),
    events: count({ one: "# fato datado", other: "# fatos datados" }),
    mentions: count({ one: "# menção", other: "# menções" }),
    passages: count({ one: "# trecho", other: "# trechos" }),
    quotations: count({ one: "# citação", other: "# citações" }),
    sentences: count({ one: "# frase", other: "# frases" }),
  },

  seeWhy: "Por quê?",
  colon: ":",
  labelled: (label, words) => `${label}: ${words}`,
  brackets: (words) => ` (${words})`,
  comma: ", ",
  semicolon: "; ",
  andMore: (count) => ` e mais ${count}`,
  andMorePeople: (count) => ` e mais ${count}`,

  notOnRecord: "Não consta",
  nearestPassages: "Os trechos mais próximos, que não respondem a isso:",
  onRecord: "Consta",
  undated: "sem data",
  span: (from, to) =>
    from && to
      ? phrase` (${from} – ${to})`
      : phrase`${from && phrase` (desde ${from})`}${to && phrase` (até ${to})`}`,
  fromTo: (from, to) => phrase`${from} – ${to}`,

  byline: {
    inTheText: (mention) => phrase` (no texto: “${mention}”)`,
    to: (addressee) => phrase` a ${addressee}`,
    notNamed: "sem nomear quem fala",
    reported: "relatado, não citado",
  },
  why: {
    line: (reasons) => phrase`Atribuição: ${reasons}`,
    cue: (words) => phrase`indício “${words}”`,
    mention: (words) => phrase`menção “${words}”`,
    noCue: "nenhum indício por perto; deduzido das palavras ao redor",
    foundBy: (rule) => phrase`encontrado por ${rule}`,
    noSpeaker: "não se achou quem fala",
  },

  buttons: {
    previous: "◀ Anterior",
    next: "Próxima ▶",
    page: (page, count) => `Página ${page} de ${count}`,
    passage: "Ver o trecho",
    quotations: "Citações",
    quotationsOf: (name) => `Citações: ${name}`,
    facts: "Fatos",
    timeline: "Cronologia",
    people: "Pessoas",
    sources: "Fontes",
    spoken: (speaker, words) => `${speaker}: ${words}`,
  },

  forms: {
    again: "Abrir o formulário de novo",
    handedBack: "O que não coube de novo no formulário é devolvido aqui, para ser copiado nele.",
  },

  articles: {
    title: (story) => phrase`Matérias de ${story}`,
    formTitle: "Adicionar uma matéria",
    added: (title) => phrase`Adicionada: ${title}.`,
    already: (title) => phrase`Já consta: ${title}.`,
    counts: (quotations, events) => `${quotations}, ${events}`,
    failed: (reason) => phrase`Não adicionada. ${reason}.`,
    notFollowed: (reason) => phrase`O feed não é seguido. ${reason}.`,
    noDate:
      "Não adicionada: ela não diz em que dia saiu, e sem ele “last week” não é data nenhuma. Adicione de novo com o dia.",
    edit: "Informar o dia e o título",
    changedMeanwhile:
      "Nada alterado: nesse meio-tempo outra pessoa alterou o mesmo nesta matéria. Agora é:",
    editAnyway: "Alterar mesmo assim",
    edited: (title) => phrase`Alterada: ${title}.`,
    removed: (title) => phrase`Removida: ${title}.`,
    none: "Este servidor não adicionou nenhuma matéria.",
    newOnes: (articles) => `Novidades: ${articles}`,
    feeds: "Feeds seguidos:",
    feedWords: (words) => `só com ${words}`,
    feedChannel: (channel) => `anunciado no canal ${channel}`,
    failures: count({ one: "# consulta falhou", other: "# consultas seguidas falharam" }),
    notTaken: "Não incluídas: ",
    moreNotTaken: count({ one: "mais #", other: "mais #" }),
    followed: (feed) =>
      phrase`Seguindo ${feed}. O que há agora e o que é novo chega em poucos minutos.`,
    notTakenListed: "O que não pode ser incluído aparece com o motivo em /matérias lista.",
    unannounced: {
      noChannel: "Nada dele é anunciado até que /configurações anunciar indique um canal.",
      noToken: "Nada dele é anunciado: o bot roda sem DISCORD_TOKEN, que o operador define.",
      mayNotWrite:
        "Nada dele é anunciado: o bot não pode escrever nesse canal. Dê a ele ali “Ver canal” e “Enviar mensagens”.",
    },
    followedAlready: (feed) => phrase`${feed} já é seguido.`,
    unfollowed: (feed) => phrase`${feed} não é mais seguido.`,
  },

  ask: { unanswered: "Nenhuma matéria desta história responde a isso." },

  check: {
    verdicts: {
      verbatim: "Textual",
      altered: "Alterada",
      "other-speaker": "Dita por outra pessoa",
      paraphrase: "Consta como paráfrase",
      "not-on-record": "Não consta",
    },
    unnamedSpeaker: "alguém não nomeado",
    verbatim: (speaker) => phrase`Estas são as palavras de ${speaker} que constam.`,
    altered: (speaker) => phrase`As palavras de ${speaker} que constam diferem das atribuídas.`,
    fromSpeaker: (speaker) => phrase`Estas palavras constam como de ${speaker}.`,
    fromOther: (speaker, claimed) =>
      phrase`Estas palavras constam como de ${speaker}, não de ${claimed}.`,
    paraphrase: (speaker) =>
      phrase`Uma matéria relata isto de ${speaker} com suas próprias palavras; não é uma citação.`,
    nobodySaid: (claim) => phrase`Não consta que alguém tenha dito “${claim}”.`,
    unknownPerson: (name) => phrase`${name} não aparece aqui.`,
    claimed: (claim) => phrase`Atribuído: “${claim}”`,
    onRecord: "O que consta:",
    leftOut: (words) => phrase`falta “${words}”`,
    added: (words) => phrase`“${words}” foi acrescentado`,
    became: (held, claimed) => phrase`“${held}” virou “${claimed}”`,
    touches: { negation: " (uma negação)", number: " (um número)", name: " (um nome)" },
    changes: (changes) => phrase`Diferenças: ${changes}.`,
  },

  correct: {
    byModerators: (on) => phrase`corrigido por moderadores: ${on}`,
    button: "Corrigir…",
    menu: "Corrigir uma destas…",
    formTitle: "Corrigir uma citação",
    eventTitle: "Corrigir uma data",
    kept: "Salvo. Em um segundo vale para todas as respostas aqui.",
    same: "Nada a corrigir: já consta assim.",
    changedMeanwhile: "Não salvo: nesse meio-tempo outra pessoa corrigiu o mesmo. Você disse:",
    saidBy: (words, name) => phrase`“${words}” foi dito por ${name}`,
    saidOn: (words, date) => phrase`“${words}”, dito em: ${date}`,
    notAQuotation: (words) => phrase`“${words}” não é citação`,
    happenedOn: (words, date) => phrase`“${words}”, ocorrido em: ${date}`,
    isToo: (name, other) => phrase`${name} e ${other} são a mesma pessoa`,
    isOther: (called, other, name) => phrase`quem aparece como ${called} é ${other}, não ${name}`,
    title: (story) => phrase`Correções de ${story}`,
    none: "Nada foi corrigido aqui.",
    by: (user, on) => phrase`por ${user}, ${on}`,
    byOperator: (on) => phrase`por quem opera o bot, ${on}`,
    takenBack: (user, on) => phrase`desfeito por ${user}, ${on}`,
    gone: "perdeu o lugar: a matéria dela saiu ou mudou, e nenhuma outra é a única que serve",
    undo: "Desfazer",
    undoSpeaker: "Desfazer o autor",
    undoDate: "Desfazer a data",
    list: "Todas as correções",
    undone: "Desfeito. Em um segundo vale para todas as respostas aqui.",
  },

  facts: {
    title: (about) => phrase`Fatos sobre ${about}`,
    none: (about) => phrase`Nada consta sobre ${about}.`,
    undated: "Sem data",
  },

  help: {
    title: "O que este bot faz",
    about: (story) =>
      phrase`Ele guarda o registro de ${story}: quem disse o quê e quando, nas palavras exatas.`,
    forModerators: "Para quem pode gerenciar o servidor:",
    menu: "No menu de uma mensagem, em “Aplicativos”:",
    openMenu: "Abra o menu de uma mensagem e escolha “Aplicativos”.",
    private: (option) =>
      `Toda resposta pode ser privada: ative a opção “${option}”. Não se responde nada que não esteja em uma matéria.`,
    optional: " (opcional)",
  },

  formAsks: (title, options) => `${title}: informe ${options}`,

  people: {
    title: (story) => phrase`As pessoas de ${story}`,
    none: "Nenhuma matéria desta história nomeia alguém.",
    total: (named, held) => `${people(named)} em ${articles(held)}`,
    also: (names) => phrase`também ${names}`,
    alsoCalled: "Outros nomes",
    role: "Papel",
    seen: "Aparece",
    namedIn: (naming, held) => `Aparece em ${naming} de ${articles(held)}`,
    unknown: (name) => phrase`Não consta ninguém chamado ${name}.`,
    nearest: (names) => phrase`Os nomes mais parecidos que constam: ${names}`,
  },

  quotes: {
    title: (person, about, dates) => phrase`${person}${about && phrase` sobre ${about}`}${dates}`,
    none: (person, about, dates) =>
      phrase`Não constam palavras de ${person}${about && phrase` sobre ${about}`}${dates}.`,
  },

  settings: {
    title: "Configurações deste servidor",
    story: "História",
    language: "Idioma",
    channel: "Novas matérias são anunciadas em",
    cooldown: "Espera entre duas perguntas",
    asOperator: "a que o operador definiu",
    waits: count({
      one: "Cada pessoa espera agora # segundo entre duas perguntas.",
      other: "Cada pessoa espera agora # segundos entre duas perguntas.",
    }),
    waitsAsOperator: "Cada pessoa espera o que o operador definiu.",
    asDiscord: "o do Discord",
    noStory: "nenhuma ainda",
    nowhere: "lugar nenhum",
    seconds: count({ one: "# segundo", other: "# segundos" }),
    ownStory: "deste servidor",
    publicStory: "pública",
    answersFrom: (story) => phrase`As respostas aqui são agora de ${story}.`,
    made: (story) =>
      phrase`${story} foi criada, e só este servidor a vê. Adicione matérias com /matérias adicionar.`,
    speaks: (language) => phrase`O que todos veem aqui está agora em: ${language}.`,
    speaksAsDiscord: "O que todos veem aqui está no idioma que o servidor tem no Discord.",
    announced: "Novas matérias são anunciadas lá.",
    announcedWithToken:
      "O canal foi salvo, mas nada é anunciado: o bot roda sem DISCORD_TOKEN, que o operador define.",
    announcedWithRights:
      "O canal fica guardado, mas nada é anunciado: o bot não pode escrever nele. Dê a ele “Ver canal” e “Enviar mensagens” nesse canal.",
    rightsUnknown:
      "O Discord não diz agora se o bot pode escrever nele. Ele precisa de “Ver canal” e “Enviar mensagens”.",
    noToken: "nada é anunciado: o bot roda sem DISCORD_TOKEN",
    announcedOfOwn:
      "O canal foi salvo. Lá só são anunciadas matérias dos feeds das histórias próprias deste servidor, e a história daqui não é uma delas. /configurações história cria uma.",
    notAnnounced: "Novas matérias não são anunciadas em lugar nenhum.",
    forget:
      "Isto remove as histórias próprias do servidor com suas matérias, suas correções, feeds e configurações. Não dá para desfazer.",
    forgetButton: "Remover tudo",
    forgotten: "Tudo o que se guardava deste servidor foi removido.",
  },

  sources: {
    title: (story) => phrase`As fontes de ${story}`,
    unknown: (article) => phrase`Não consta nenhuma matéria chamada ${article}.`,
    nearest: "As mais parecidas:",
  },

  story: {
    mostQuoted: "Mais citado:",
    latestArticle: "Última matéria:",
    articlesFrom: "Período",
    people: "Pessoas",
  },

  timeline: {
    title: (about, dates) => phrase`Cronologia${about && phrase` de ${about}`}${dates}`,
    none: (about, dates) =>
      phrase`Não consta nenhum fato datado${about && phrase` de ${about}`}${dates}.`,
    lessExact: "Com data menos exata, talvez fora deste período",
    moreAtThisDate: count({
      one: "mais # fato nesta data",
      other: "mais # fatos nesta data",
    }),
    alt: (story, dates, from, to) => `Cronologia de ${story}: ${dates}, de ${from} a ${to}`,
    picture: (story) => `Cronologia: ${story}`,
  },

  whoSaid: {
    none: "Nada do que consta se aproxima destas palavras.",
    noSpeaker: "Sem autor",
    notNamed: "Sem nomear quem fala",
    ofTheArticle: "Ninguém é citado com estas palavras; são da própria matéria.",
  },

  leftOut: "Aqui falta o que não cabe em uma mensagem.",
  pictureOf: (alt) => `[imagem: ${alt}]`,

  reasons: {
    cannotFetch: (link, reason) => `Não é possível buscar ${link}: ${reason}`,
    cannotRead: (file, reason) => `Não é possível ler ${file}: ${reason}`,
    pasted: "o texto",

    noArticle: "nenhuma matéria foi encontrada nesta página",
    manyTags: (most) => `há mais de ${most} tags`,
    manyReferences: (most) => `há mais de ${most} referências de caracteres`,
    nothingInIt: "não há nada nele",
    tooDeep: (deepest) => `os elementos estão aninhados em mais de ${deepest} níveis`,
    badMarkup: "a marcação não pode ser analisada",
    noEnding: (known) => `falta a extensão do arquivo (conhecidas: ${known})`,
    unknownEnding: (ending, known) => `${ending} não é um formato conhecido (conhecidos: ${known})`,
    empty: "está vazio",
    noText: "há cabeçalho, mas não há texto",
    longText: (most) => `o texto tem mais de ${most} caracteres`,
    notText: (encoding) => `não é texto ${encoding} válido`,
    nullCharacters: "há caracteres nulos, portanto não é texto",
    halfCharacter: "há meio caractere (um substituto isolado)",
    noDateLine: "falta a data: comece a primeira linha com “date AAAA-MM-DD”",
    noCalendarDate: (written) => `“${written}” não é uma data do calendário (AAAA-MM-DD)`,
    noHead: "falta a data: comece com um cabeçalho entre duas linhas de ---",
    longHead: (most) => `o cabeçalho tem mais de ${most} caracteres`,
    badYaml: (problem) => `o YAML do cabeçalho não é válido: ${problem}`,
    yamlAliases: "o YAML do cabeçalho tem aliases (*), que não são lidos",
    badJson: (problem) => `não é JSON válido: ${problem}`,
    undatedFile: "falta a data de publicação; salve como .md ou .json com ela",
    nameTwice: (name) => `outro arquivo também se chama ${name}; renomeie um deles`,
    shape: {
      needsDate: "uma matéria precisa da data, como AAAA-MM-DD",
      calendarDate: "espera-se uma data do calendário, como AAAA-MM-DD",
      webAddress: "espera-se um endereço da web",
      markOutside: "uma marca fica fora do texto",
      text: "text: espera-se uma string com um layout dentro dela, ou uma lista de parágrafos e {kind, text}",
    },

    noWebAddress: "não é um endereço da web (http ou https, sem senha)",
    badPort: (port) => `a porta ${port} não é da web`,
    privateAddress: "fica em um endereço privado",
    noSite: "esse site não existe",
    notLookedUp: "não é possível resolver o nome agora",
    nothingAnswers: "nada responde nesse endereço",
    noAnswer: "não há resposta",
    unreachable: "não é possível chegar até lá",
    wasCut: "a conexão foi interrompida",
    connectionFailed: (code) => `a conexão falhou (${code})`,
    badCertificate: (code) => `o certificado não é válido (${code})`,
    noHttp: "o servidor não fala HTTP",
    tooSlow: (seconds) => `demorou mais de ${seconds} s`,
    leadsOn: (most) => `há mais de ${most} redirecionamentos`,
    serverSays: (said) => `o servidor diz ${said}`,
    isType: (type) => `é do tipo ${type}`,
    noType: "o tipo não é informado",
    tooLarge: (megabytes) => `tem mais de ${megabytes} MB`,
    packedSo: (packing) => `a compressão não é lida (${packing})`,
    packedWrongly: "a compressão está com defeito",
    nothingSent: "o servidor não enviou nada",
    undated: "falta a data de publicação",
    noRobots: "o site pede que robôs não entrem ali (robots.txt)",
    robotsUnknown: "o site não diz se robôs podem entrar ali (robots.txt)",
    noFeed: "não é um feed (RSS, Atom ou JSON Feed)",
    noFeedHere: "não é um feed, e a página não indica nenhum",
  },

  library: {
    notKept: (why) => `Não foi salvo: ${why}. Nada mudou; tente de novo mais tarde.`,
    notRead: (why) => `Não é possível consultar agora: ${why}. Tente de novo mais tarde.`,
    why: {
      away: "não é possível acessar o banco de dados",
      full: "o disco está cheio",
      busy: "outro processo está gravando",
      readOnly: "não é permitido gravar no local de armazenamento",
      damaged: "os dados estão danificados, e o operador do bot precisa restaurar um backup",
      refused: "o banco de dados recusou",
    },
  },

  welcome: {
    hello: "Olá! Aqui fica registrado quem disse o quê em uma história, e quando.",
    things: "Para experimentar:",
    empty: (command) =>
      phrase`Ainda não há nenhuma matéria aqui. Quem pode gerenciar o servidor as adiciona com ${command}.`,
    note: "Cada resposta cita sua matéria. O que não consta é indicado como tal. Todos os comandos: /ajuda",
  },
  errors: {
    noStoryYet: "Não é possível responder: ainda não há nenhuma história aqui.",
    noSuchStory: (story) => `Não é possível responder: não há nenhuma história “${story}”.`,
    storyTooLarge: (story, size, most) =>
      `Não é possível responder com “${story}”: os artigos têm pelo menos ${characters(size)}, e no máximo ${characters(most)} cabem na memória.`,
    forModerators: (command) =>
      `Não é possível usar /${command} aqui: é para quem pode gerenciar o servidor, no próprio servidor.`,
    needsServer: "Não é possível fazer isso aqui: diz respeito a um servidor, e isto não é um.",
    noSuchCommand: (command) =>
      `Não é possível executar “${command}”: esse comando não existe mais.`,
    cannotExplain: (command, all) =>
      `Não é possível explicar “${command}”: esse comando não existe. Os que existem são ${all}.`,
    noSuchOption: (option) => `Não é possível usar “${option}”: este comando não tem essa opção.`,
    missing: (option, description) => `Não é possível responder sem “${option}”: ${description}.`,
    noChoice: (option, choices) => `Não é possível ler “${option}”: escolha entre ${choices}.`,
    noNumber: (option, from, to) =>
      `Não é possível ler “${option}”: escreva um número de ${from} a ${to}.`,
    noDate: (option) =>
      `Não é possível ler “${option}” como data: escreva 2021, 2021-11, 2021-11-05 ou 5 de novembro de 2021.`,
    noDay: (option) =>
      `Não é possível ler “${option}” como dia: escreva 2021-11-05 ou 5 de novembro de 2021; só o mês ou o ano não basta.`,
    noFile: (option) => `Não é possível ler “${option}”: anexe um arquivo.`,
    noText: (option) => `Não é possível ler “${option}”: escreva texto, não um arquivo.`,
    noChannel: (option) => `Não é possível ler “${option}”: escolha um canal do servidor.`,
    noWords: "Não é possível procurar esta mensagem: ela não tem palavras.",
    noSuchQuotation: (words) =>
      `Não é possível corrigir “${words}”: não consta nenhuma citação com estas palavras. Escolha uma das oferecidas.`,
    noSuchEvent: (event) =>
      `Não é possível corrigir “${event}”: esse fato não consta. Escolha um dos oferecidos.`,
    noSuchCorrection: (correction) =>
      `Não é possível desfazer “${correction}”: este servidor não tem nenhuma correção assim em vigor.`,
    noSuchPerson: (name) => `Não é possível encontrar ${name}: escolha um dos nomes oferecidos.`,
    oneAlready: (name) =>
      `Não é possível unir ${name} com a mesma pessoa: informe duas diferentes.`,
    notCalledSo: (name, called) =>
      `Não é possível distingui-las: as matérias não chamam ${name} de “${called}”.`,
    sameName: (name) =>
      `Não é possível distingui-las com um só nome: chame a outra de outro modo que ${name}.`,
    noSuchArticle: (article) =>
      `Não é possível encontrar a matéria “${article}”: escolha uma das oferecidas.`,
    notOwnArticle:
      "Não é possível alterar esta matéria: ela é de uma história pública, não deste servidor.",
    publicStory:
      "Não é possível adicionar a uma história pública: crie antes uma deste servidor com /configurações história.",
    noLink: "Não é possível usar este link: não é um endereço da web (https://…).",
    oneOf: "Não é possível adicionar várias de uma vez: informe um link, um arquivo ou um texto.",
    longUndated: (characters) =>
      `Não é possível perguntar o dia num formulário: o texto tem mais de ${characters} caracteres. Adicione de novo com “data”, ou como arquivo.`,
    noSuchFeed: (feed) => `Não é possível encontrar o feed “${feed}”: escolha um dos oferecidos.`,
    noSuchLanguage: (language, all) => `O bot não fala ${language}: os idiomas são ${all}.`,
    nothingGiven: "Não há nada a alterar: informe o que deve mudar.",
    storyOrNew:
      "Não é possível fazer os dois: escolha uma história ou informe o título de uma nova.",
    quotationGone: "Não é possível mostrar esta citação: ela não consta mais.",
    unreadable: "Não é possível ler esta interação: este bot não conhece esse tipo.",
    oldForm: "Não é possível usar este formulário: ele é de outra versão. Abra-o de novo.",
    tooSoon: count({
      one: "Um momento: pergunte de novo em # segundo.",
      other: "Um momento: pergunte de novo em # segundos.",
    }),
    oldButton: "Não é possível usar este botão: ele é de outra versão. Faça a pergunta de novo.",
    fault: "Algo deu errado do nosso lado, e a pergunta ficou sem resposta.",
    faultId: (id) => `Se for relatar, informe este código: ${id}`,
  },
};
