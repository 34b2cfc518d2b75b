import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { InteractionType } from "discord-api-types/v10";
import type { SignedHeaders, Signer } from "../../discord/create-signer.ts";
import { interactionPayload } from "../../discord/interaction-payload.ts";
import { mistype } from "../../helpers/mistype.ts";
import { seededRandom } from "../../helpers/seeded-random.ts";

/** `/who-said` with half-remembered lines of the sample story, signed at the present second. */
export interface SignedQuestions {
  readonly next: () => { readonly body: string; readonly headers: SignedHeaders };
}

const ARTICLES = "data/stories/legend-and-ye/articles";
const QUESTIONS = 300;
/** A signature is used for so long, in seconds; the server takes it for 60. */
const SIGNED_FOR = 20;

export function signedQuestions(signer: Signer): SignedQuestions {
  const random = seededRandom(7);
  const lines = heldLines();
  const bodies = Array.from({ length: QUESTIONS }, (_, at) =>
    bodyOf(mistype(lines[at % lines.length] ?? "", random), at),
  );
  let signedAt = 0;
  let signed: { body: string; headers: SignedHeaders }[] = [];
  let turn = 0;
  return {
    next: () => {
      const second = Math.floor(Date.now() / 1000);
      if (second - signedAt > SIGNED_FOR) {
        signed = bodies.map((body) => ({ body, headers: signer.headers(body, second) }));
        signedAt = second;
      }
      const next = signed[turn++ % signed.length];
      if (next === undefined) throw new Error("Cannot ask: the sample story has no quotation");
      return next;
    },
  };
}

function heldLines(): readonly string[] {
  return readdirSync(ARTICLES)
    .map((file) => readFileSync(join(ARTICLES, file), "utf8"))
    .flatMap((text) => [...text.matchAll(/“([^”\n]{20,200})”/g)])
    .map(([, line = ""]) => line);
}

function bodyOf(words: string, at: number): string {
  const options = [{ name: "words", type: 3, value: words }];
  const data = { id: "1", type: 1, name: "who-said", options };
  const id = String(1_000_000_000_000_000_000n + BigInt(at));
  const address = { id, token: `a-token-of-${at}`.padEnd(150, "x"), application: "1" };
  return JSON.stringify(
    interactionPayload({ type: InteractionType.ApplicationCommand, data }, address),
  );
}
