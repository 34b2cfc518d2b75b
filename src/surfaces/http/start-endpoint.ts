import { REST } from "@discordjs/rest";
import { Hono } from "hono";
import { createUnderWay } from "../rest/create-under-way.ts";
import { restOptions } from "../rest/rest-options.ts";
import type { Patience } from "../rest/while-unknown.ts";
import { closeHeaders } from "./close-headers.ts";
import { createEndpoint, type EndpointParts } from "./create-endpoint.ts";
import { createEvents, type EventsParts } from "./create-events.ts";
import { createVerifier } from "./create-verifier.ts";
import { type OperatorPagesParts, operatorPages } from "./operator-pages.ts";
import { type DrainPatience, serveHttp } from "./serve-http.ts";

export interface StartedEndpoint {
  readonly url: string;
  /** Lets everything under way be answered and sent, then closes. */
  readonly stop: () => Promise<void>;
}

type Parts = Pick<EndpointParts, "respond" | "log" | "refused"> &
  Pick<Patience, "wait"> &
  OperatorPagesParts & {
    readonly publicKey: string;
    /** Where Discord's REST interface is; null is Discord. */
    readonly api: string | null;
    readonly host: string;
    readonly port: number;
    /** What is done with webhook events; without it they are not offered. */
    readonly events?: Pick<EventsParts, "joined" | "heard">;
    /** Pages for readers beside the endpoint: the record. */
    readonly pages?: Hono;
    /** Milliseconds since 1970. */
    readonly now: () => number;
    readonly patience?: DrainPatience;
  };

/** A container gets 30 s to stop, as `docs/deploy.md` sets it. In ms. */
const PATIENCE: DrainPatience = { idle: 1_000, longest: 20_000 };

/**
 * Serves Discord's interactions endpoint and the operator's pages until stopped.
 * @throws Error when the address cannot be had.
 */
export async function startEndpoint(parts: Parts): Promise<StartedEndpoint> {
  const { publicKey, api, host, port, now, wait, health, metrics, patience = PATIENCE } = parts;
  const underWay = createUnderWay();
  let isStopping = false;
  const pages = operatorPages({
    metrics,
    health: async () => {
      const report = await health();
      return { ...report, ready: report.ready && !isStopping };
    },
  });
  const rest = new REST(restOptions(api));
  const verifier = createVerifier(publicKey, now);
  const endpoint = createEndpoint({ ...parts, verifier, rest, underWay, resending: { now, wait } });
  const app = new Hono().use(closeHeaders).route("/", endpoint).route("/", pages);
  if (parts.events !== undefined) {
    app.route("/", createEvents({ ...parts, ...parts.events, verifier, underWay }));
  }
  const { fetch } = parts.pages === undefined ? app : app.route("/", parts.pages);
  const served = await serveHttp({ fetch, name: "the endpoint", host, port });
  const stop = async () => {
    isStopping = true;
    await served.drain(patience);
    await underWay.settled();
  };
  return { url: `${served.url}/interactions`, stop };
}
