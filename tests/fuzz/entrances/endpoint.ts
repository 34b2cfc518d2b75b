import { REST } from "@discordjs/rest";
import fc from "fast-check";
import { languageOf } from "#languages/language.ts";
import { createEndpoint } from "#surfaces/http/create-endpoint.ts";
import { createEvents } from "#surfaces/http/create-events.ts";
import { createVerifier } from "#surfaces/http/create-verifier.ts";
import { createUnderWay } from "#surfaces/rest/create-under-way.ts";
import { createSigner } from "../../discord/create-signer.ts";
import { press, slash } from "../../discord/interactions.ts";
import { testBot } from "../../discord/test-bot.ts";
import { harbour } from "../../helpers/harbour-story.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { faultsLog } from "../faults-log.ts";
import { type BytesRecipe, bytesOf, hostileBytes } from "../input/bytes-recipe.ts";
import { hostileLine } from "../input/text-recipe.ts";

const NOW = 1_900_000_000;
const good = [
  JSON.stringify({ type: 1 }),
  JSON.stringify(slash("who-said", { words: "40 boats" })),
  JSON.stringify(press("1abc|who-said|0|40 boats")),
  JSON.stringify({ type: 0 }),
  JSON.stringify({
    type: 1,
    event: {
      type: "APPLICATION_AUTHORIZED",
      timestamp: "2026-03-01T12:00:00.000000+00:00",
      data: { integration_type: 0, scopes: ["bot"], guild: { id: "100", preferred_locale: "de" } },
    },
  }),
  '{"type":2,"data":',
  "[".repeat(5000),
];

const ANSWERS: Readonly<Record<Posted["to"], readonly number[]>> = {
  interactions: [200, 400, 401, 413],
  events: [204, 400, 401, 413],
};

interface Posted {
  readonly to: "interactions" | "events";
  readonly body: BytesRecipe;
  /** How it is signed: as Discord signs it, not at all, or otherwise. */
  readonly signature: "right" | "none" | "other body" | "old" | { readonly is: string };
}

export default defineEntrance<Posted>({
  name: "endpoint",
  takes: "requests to the endpoints for interactions and webhook events, signed or not",
  inputs: fc.record({
    to: fc.constantFrom("interactions" as const, "events" as const),
    body: hostileBytes({ good, largest: 400_000 }),
    signature: fc.oneof(
      { weight: 5, arbitrary: fc.constant("right" as const) },
      {
        weight: 3,
        arbitrary: fc.constantFrom("none" as const, "other body" as const, "old" as const),
      },
      {
        weight: 2,
        arbitrary: fc.record({ is: fc.oneof(hostileLine, fc.constant("a".repeat(128))) }),
      },
    ),
  }),
  open: async () => {
    const signer = createSigner();
    const { log, take } = faultsLog();
    const bot = await testBot(harbour.story);
    let answered = 0;
    const shared = {
      verifier: createVerifier(signer.publicKey, () => NOW * 1000),
      underWay: createUnderWay(),
      log,
      refused: () => undefined,
    };
    const events = createEvents({
      ...shared,
      heard: () => void answered++,
      joined: async ({ server, locale }) => {
        promise("a server is a number", /^\d{1,20}$/u.test(server), server);
        // Any language that Discord may have is greeted in one that is known.
        languageOf(locale);
      },
    });
    const endpoint = createEndpoint({
      ...shared,
      respond: (interaction) => {
        answered++;
        return bot.respond(interaction);
      },
      // What would follow an answer goes nowhere.
      rest: Object.assign(new REST(), { patch: async () => null, post: async () => null }),
      resending: { now: () => NOW * 1000, wait: async () => undefined },
    });
    endpoint.route("/", events);
    return {
      knock: async ({ to, body, signature }, pace) => {
        const bytes = bytesOf(body);
        const headers = signed(signer, bytes, signature);
        const request = () =>
          new Request(`http://bot.example/${to}`, { method: "POST", headers, body: bytes });
        answered = 0;
        const response = await pace.within("request", bytes.length, () =>
          endpoint.request(request()),
        );
        const faults = take();
        promise("no request is a fault", faults.length === 0, faults.join("\n"));
        const { status } = response;
        promise("a request is answered or refused", ANSWERS[to].includes(status), status);
        const isForged = signature !== "right";
        promise("nothing unsigned is read", !isForged || (answered === 0 && status > 299), status);
      },
      close: () => bot.library.close(),
    };
  },
});

function signed(
  signer: ReturnType<typeof createSigner>,
  bytes: Uint8Array,
  signature: Posted["signature"],
): Record<string, string> {
  if (signature === "none") return {};
  if (signature === "old") return signer.headers(bytes, NOW - 3600);
  if (signature === "other body")
    return signer.headers(Buffer.concat([bytes, Buffer.from(" ")]), NOW);
  const right = signer.headers(bytes, NOW);
  if (signature === "right") return right;
  const forged = signature.is.replace(/[^\x20-\x7e]/gu, "");
  return { ...right, "x-signature-ed25519": forged };
}
