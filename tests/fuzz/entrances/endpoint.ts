import { REST } from "@discordjs/rest";
import fc from "fast-check";
import { createEndpoint } from "#surfaces/http/create-endpoint.ts";
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
  '{"type":2,"data":',
  "[".repeat(5000),
];

interface Posted {
  readonly body: BytesRecipe;
  /** How it is signed: as Discord signs it, not at all, or otherwise. */
  readonly signature: "right" | "none" | "other body" | "old" | { readonly is: string };
}

export default defineEntrance<Posted>({
  name: "endpoint",
  takes: "requests to the interactions endpoint, signed or not",
  inputs: fc.record({
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
    const endpoint = createEndpoint({
      respond: (interaction) => {
        answered++;
        return bot.respond(interaction);
      },
      verifier: createVerifier(signer.publicKey, () => NOW * 1000),
      // What would follow an answer goes nowhere.
      rest: Object.assign(new REST(), { patch: async () => null, post: async () => null }),
      underWay: createUnderWay(),
      resending: { now: () => NOW * 1000, wait: async () => undefined },
      log,
      refused: () => undefined,
    });
    return {
      knock: async ({ body, signature }, pace) => {
        const bytes = bytesOf(body);
        const headers = signed(signer, bytes, signature);
        const request = () =>
          new Request("http://bot.example/interactions", { method: "POST", headers, body: bytes });
        answered = 0;
        const response = await pace.within("request", bytes.length, () =>
          endpoint.request(request()),
        );
        const faults = take();
        promise("no request is a fault", faults.length === 0, faults.join("\n"));
        const { status } = response;
        promise("a request is answered or refused", [200, 400, 401, 413].includes(status), status);
        const isForged = signature !== "right";
        promise(
          "nothing unsigned is read",
          !isForged || (answered === 0 && status !== 200),
          status,
        );
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
