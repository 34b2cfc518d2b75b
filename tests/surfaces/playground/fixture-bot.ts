/**
 * A small bot for the playground's tests: it answers raw interactions with every kind of response
 * and component the page draws. Its words are invented.
 */
import { setTimeout } from "node:timers/promises";
import {
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord-api-types/v10";
import { z } from "zod";
import type { Respond } from "#presenters/discord/create-responder.ts";
import type { MessageFile, Outcome } from "#presenters/discord/outcome.ts";

export const fixtureCommands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: "who-said",
    description: "Find who said some words",
    options: [
      {
        type: 3,
        name: "words",
        description: "The words, as well as you remember them",
        required: true,
        autocomplete: true,
      },
      { type: 5, name: "private", description: "Only you see the answer" },
    ],
  },
  {
    name: "quotes",
    description: "What a person said",
    options: [
      { type: 3, name: "person", description: "Who", required: true, autocomplete: true },
      { type: 3, name: "about", description: "On which topic" },
      {
        type: 3,
        name: "order",
        description: "Which come first",
        choices: [
          { name: "Oldest first", value: "asc" },
          { name: "Newest first", value: "desc" },
        ],
      },
      { type: 5, name: "private", description: "Only you see the answer" },
    ],
  },
  { name: "timeline", description: "What happened, in order of date" },
  { name: "people", description: "The people of the story" },
  { name: "correct", description: "Correct a quotation", default_member_permissions: "32" },
  { name: "silent", description: "Never answers" },
  {
    name: "articles",
    description: "The articles held",
    options: [
      {
        type: 1,
        name: "add",
        description: "Add an article",
        options: [{ type: 3, name: "link", description: "Where it is", required: true }],
      },
    ],
  },
  { type: 3, name: "Who said this?" },
];

export const fixtureQuotes = [
  { words: "The harbour bell has not rung since March", by: "Ines Okafor" },
  { words: "We will count every boat twice", by: "Tomas Lindqvist" },
  { words: "Nobody asked the tide for its opinion", by: "Ines Okafor" },
] as const;

const option = z.looseObject({
  name: z.string(),
  value: z.unknown().optional(),
  focused: z.boolean().optional(),
});

const incoming = z.looseObject({
  type: z.number(),
  data: z.looseObject({
    name: z.string().default(""),
    custom_id: z.string().default(""),
    values: z.array(z.string()).default([]),
    options: z.array(option).default([]),
    target_id: z.string().optional(),
    resolved: z
      .looseObject({ messages: z.record(z.string(), z.looseObject({ content: z.string() })) })
      .optional(),
    components: z.array(z.unknown()).default([]),
  }),
});

type Incoming = z.infer<typeof incoming>;

export const fixtureRespond: Respond = async (interaction) => {
  const { type, data } = incoming.parse(interaction);
  const isPrivate = data.options.some(({ name, value }) => name === "private" && value === true);
  switch (type) {
    case 2:
      return command(data, isPrivate);
    case 3:
      return component(data);
    case 4:
      return now({ type: 8, data: { choices: choices(data) } });
    default:
      return now(message([text(`Noted: ${JSON.stringify(data.components)}`)], true));
  }
};

function choices({ options }: Incoming["data"]) {
  const focused = options.find((each) => each.focused);
  const typed = String(focused?.value ?? "").toLowerCase();
  const names =
    focused?.name === "person"
      ? ["Ines Okafor", "Tomas Lindqvist"]
      : fixtureQuotes.map(({ words }) => words);
  return names
    .filter((name) => name.toLowerCase().includes(typed))
    .map((name) => ({ name, value: name }));
}

async function command(data: Incoming["data"], isPrivate: boolean): Promise<Outcome> {
  const words = String(data.options[0]?.value ?? "");
  switch (data.name) {
    case "who-said":
      return now(message([quotationCard(words)], isPrivate));
    case "Who said this?":
      return now(
        message(
          [quotationCard(data.resolved?.messages[data.target_id ?? ""]?.content ?? "")],
          isPrivate,
        ),
      );
    case "timeline":
      return {
        response: { type: 5 },
        files: [],
        followUp: setTimeout(300).then(() => ({
          target: "original" as const,
          message: {
            flags: 32768,
            allowed_mentions: { parse: [] },
            attachments: [{ id: "0", filename: "timeline.svg" }],
            components: [
              container([
                text("## Timeline"),
                {
                  type: 12,
                  items: [
                    { media: { url: "attachment://timeline.svg" }, description: "Three dates" },
                  ],
                },
              ]),
            ],
          },
          files: [picture],
        })),
      };
    case "people":
      return now(message(castCard(), isPrivate));
    case "correct":
      return now(correctionModal());
    case "silent":
      throw new Error("Cannot answer: this command never does");
    case "articles":
      return now(message([text("Added"), topicSelect], true));
    default:
      return now(message([quotesPage(words, 0)], isPrivate));
  }
}

function component({ custom_id, values }: Incoming["data"]): Outcome {
  const [kind, argument = ""] = custom_id.split(":");
  if (kind === "page")
    return now({
      ...message([quotesPage("Ines Okafor", Number(argument))], false),
      type: 7,
    } as APIInteractionResponse);
  if (kind === "cast") return now(message([text(`You chose **${values.join(", ")}**`)], true));
  if (kind === "broken") throw new Error("Cannot answer: this button never does");
  return now(message([text(`> ${fixtureQuotes[1].words}`), text("-# A runner-up")], true));
}

function quotationCard(words: string): APIMessageTopLevelComponent {
  const found =
    fixtureQuotes.find((quote) => quote.words.toLowerCase().includes(words.toLowerCase())) ??
    fixtureQuotes[0];
  return container([
    text(`### ${found.by}`),
    text(`> “${found.words}”`),
    text(
      "— **Ines Okafor**, to the *Quay Gazette*, <t:1709290800:D>\n-# [Bell falls silent](https://example.org/bell) · Quay Gazette · found by __cue__ ||said||",
    ),
    { type: 14, divider: true, spacing: 1 },
    {
      type: 1,
      components: [
        { type: 2, style: 2, label: "Runner-ups", custom_id: "next:1" },
        { type: 2, style: 1, label: "In context", custom_id: "context:1" },
        { type: 2, style: 3, label: "Right", custom_id: "right:1", emoji: { name: "👍" } },
        { type: 2, style: 4, label: "Broken", custom_id: "broken:1" },
        { type: 2, style: 5, label: "Article", url: "https://example.org/bell" },
      ],
    },
  ]);
}

function quotesPage(person: string, page: number): APIMessageTopLevelComponent {
  return container([
    text(`## ${person}\nPage ${page + 1} of 3`),
    { type: 14, divider: true, spacing: 1 },
    ...fixtureQuotes.map(({ words }) => text(`> “${words}”\n-# Quay Gazette, 1 March 2024`)),
    {
      type: 1,
      components: [
        {
          type: 2,
          style: 2,
          label: "Previous",
          custom_id: `page:${page - 1}`,
          disabled: page === 0,
        },
        { type: 2, style: 2, label: "Next", custom_id: `page:${page + 1}`, disabled: page === 2 },
      ],
    },
  ]);
}

function castCard(): APIMessageTopLevelComponent[] {
  return [
    container([
      {
        type: 9,
        components: [
          text("### Ines Okafor\nHarbour master. Also: *Okafor*, *the harbour master*"),
          text("-# 2 quotations"),
        ],
        accessory: { type: 2, style: 2, label: "Quotes", custom_id: "next:2" },
      },
      text(
        '1. first\n2. second\n  - inner `code` and ~~gone~~\n  - <@1180000000000000001> </quotes:1>\n```json\n{ "bell": false }\n```',
      ),
      {
        type: 1,
        components: [
          {
            type: 3,
            custom_id: "cast:1",
            placeholder: "Choose a person",
            options: [
              { label: "Ines Okafor", value: "ines", description: "Harbour master" },
              { label: "Tomas Lindqvist", value: "tomas" },
            ],
          },
        ],
      },
    ]),
  ];
}

const topicSelect: APIMessageTopLevelComponent = {
  type: 1,
  components: [
    {
      type: 3,
      custom_id: "cast:topics",
      placeholder: "Choose topics",
      min_values: 1,
      max_values: 2,
      options: ["Tides", "Bells", "Boats"].map((label) => ({ label, value: label })),
    },
  ],
};

function correctionModal(): APIInteractionResponse {
  return {
    type: 9,
    data: {
      title: "Correct a quotation",
      custom_id: "correction",
      components: [
        {
          type: 18,
          label: "Speaker",
          description: "Who said it",
          component: { type: 4, custom_id: "speaker", style: 1, required: true },
        },
      ],
    },
  };
}

function container(
  components: Extract<APIMessageTopLevelComponent, { type: 17 }>["components"],
): APIMessageTopLevelComponent {
  return { type: 17, accent_color: 0x1f6f6b, components };
}

function text(content: string) {
  return { type: 10 as const, content };
}

function message(
  components: APIMessageTopLevelComponent[],
  isPrivate: boolean,
): APIInteractionResponse {
  const flags = MessageFlags.IsComponentsV2 | (isPrivate ? MessageFlags.Ephemeral : 0);
  return { type: 4, data: { flags, components } };
}

function now(response: APIInteractionResponse): Outcome {
  return { response, files: [], followUp: null };
}

const picture: MessageFile = {
  name: "timeline.svg",
  contentType: "image/svg+xml",
  bytes: Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><rect width="600" height="200" fill="#234"/><path d="M40 100h520" stroke="#fff" stroke-width="4"/><circle cx="120" cy="100" r="10" fill="#fff"/><circle cx="380" cy="100" r="10" fill="#fff"/></svg>',
  ),
};
