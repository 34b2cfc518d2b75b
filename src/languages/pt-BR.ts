import { counter } from "./counter.ts";
import type { Messages } from "./en.ts";
import { phrase } from "./phrase.ts";

const count = counter("pt-BR");
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

  count: {
    articles,
    dates: count({ one: "# data", other: "# datas" }),
    events: count({ one: "# fato datado", other: "# fatos datados" }),
    mentions: count({ one: "# menção", other: "# menções" }),
    passages: count({ one: "# trecho", other: "# trechos" }),
    quotations: count({ one: "# citação", other: "# citações" }),
    sentences: count({ one: "# frase", other: "# frases" }),
  },

  colon: ":",
  comma: ", ",
  semicolon: "; ",
  andMore: (count) => ` e mais ${count}`,

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
    moreAtThisDate: count({
      one: "mais # fato nesta data",
      other: "mais # fatos nesta data",
    }),
    alt: (story, dates, from, to) => `Cronologia de ${story}: ${dates}, de ${from} a ${to}`,
    picture: (story) => `Cronologia: ${story}`,
  },

  whoSaid: {
    none: "Nada do que consta se aproxima destas palavras.",
    noSpeaker: "Ninguém as diz",
    notNamed: "Sem nomear quem fala",
    ofTheArticle: "Ninguém é citado com estas palavras; são da própria matéria.",
  },

  leftOut: "Aqui falta o que não cabe em uma mensagem.",
  pictureOf: (alt) => `[imagem: ${alt}]`,

  errors: {
    noStoryYet: "Não é possível responder: ainda não há nenhuma história aqui.",
    noSuchStory: (story) => `Não é possível responder: não há nenhuma história “${story}”.`,
    forModerators: (command) =>
      `Não é possível usar /${command} aqui: é para quem pode gerenciar o servidor, no próprio servidor.`,
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
    noFile: (option) => `Não é possível ler “${option}”: anexe um arquivo.`,
    noText: (option) => `Não é possível ler “${option}”: escreva texto, não um arquivo.`,
    noChannel: (option) => `Não é possível ler “${option}”: escolha um canal do servidor.`,
    noWords: "Não é possível procurar esta mensagem: ela não tem palavras.",
    quotationGone: "Não é possível mostrar esta citação: ela não consta mais.",
    unreadable: "Não é possível ler esta interação: este bot não conhece esse tipo.",
    oldForm: "Não é possível usar este formulário: ele é de outra versão. Abra-o de novo.",
    oldButton: "Não é possível usar este botão: ele é de outra versão. Faça a pergunta de novo.",
    fault: "Algo deu errado do nosso lado, e a pergunta ficou sem resposta.",
    faultId: (id) => `Se for relatar, informe este código: ${id}`,
  },
};
