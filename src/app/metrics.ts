import {
  AggregatorRegistry,
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  Registry,
} from "prom-client";
import type { InteractionLabel } from "#presenters/discord/interaction-label.ts";
import type { ShardState } from "#presenters/discord/shard-state.ts";

/** What is held in memory to be asked about. */
export interface HeldSizes {
  readonly stories: number;
  readonly articles: number;
  readonly quotations: number;
}

/** Counts and times for Prometheus. Nothing of what people ask or who they are is in it. */
export interface Metrics {
  /** Call it when an interaction comes; the result takes its two ends. */
  readonly started: (label: InteractionLabel) => {
    /** The first answer is there. */
    readonly answered: () => void;
    /** What was announced as coming later is there. */
    readonly followed: () => void;
  };
  readonly logged: (level: string) => void;
  /** A request was turned away by the HTTP endpoint. */
  readonly refused: (reason: string) => void;
  /** Discord told of an event at the HTTP endpoint. */
  readonly heard: (event: string) => void;
  readonly watchSizes: (read: () => HeldSizes) => void;
  readonly watchGateway: (read: () => readonly ShardState[]) => void;
  /** All of it, as Prometheus reads it. */
  readonly text: () => Promise<MetricsText>;
  /** All of it as data, to be sent to another process. */
  readonly json: () => Promise<unknown>;
}

export interface MetricsText {
  readonly contentType: string;
  readonly text: string;
}

/** The counts of several processes added up. */
export async function mergeMetrics(each: readonly unknown[]): Promise<MetricsText> {
  // They are what `json` gave in other processes of this program.
  const merged = AggregatorRegistry.aggregate(each as object[]);
  return { contentType: merged.contentType, text: await merged.metrics() };
}

/** From a millisecond to Discord's three seconds; the last ones are for what is sent later. In seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: "verbatim_" });
  const timed = (name: string, help: string) =>
    new Histogram({ name, help, labelNames: ["kind", "command"], buckets, registers: [registry] });
  const answers = timed("verbatim_answer_seconds", "From an interaction to its first answer");
  const followUps = timed("verbatim_follow_up_seconds", "From an interaction to its later answer");
  const inFlight = new Gauge({
    name: "verbatim_interactions_in_flight",
    help: "Interactions without their first answer",
    registers: [registry],
  });
  const counted = (name: string, help: string, label: string) =>
    new Counter({ name, help, labelNames: [label], registers: [registry] });
  const lines = counted("verbatim_log_lines_total", "Lines of the log; errors are faults", "level");
  const events = counted("verbatim_webhook_events_total", "Events that Discord told of", "event");
  const refusals = counted("verbatim_http_refused_total", "Requests turned away", "reason");
  return {
    started: ({ kind, command }) => {
      const answered = answers.startTimer({ kind, command });
      const followed = followUps.startTimer({ kind, command });
      inFlight.inc();
      return {
        answered: () => {
          answered();
          inFlight.dec();
        },
        followed: () => void followed(),
      };
    },
    logged: (level) => lines.inc({ level }),
    refused: (reason) => refusals.inc({ reason }),
    heard: (event) => events.inc({ event }),
    watchSizes: (read) => watchSizes(registry, read),
    watchGateway: (read) => watchGateway(registry, read),
    json: () => registry.getMetricsAsJSON(),
    text: async () => ({ contentType: registry.contentType, text: await registry.metrics() }),
  };
}

function watchSizes(registry: Registry, read: () => HeldSizes): void {
  new Gauge({
    name: "verbatim_held",
    help: "What is held in memory to be asked about",
    labelNames: ["what"],
    registers: [registry],
    collect() {
      for (const [what, size] of Object.entries(read())) this.set({ what }, size);
    },
  });
}

function watchGateway(registry: Registry, read: () => readonly ShardState[]): void {
  const watched = (name: string, help: string, value: (state: ShardState) => number) =>
    new Gauge({
      name,
      help,
      labelNames: ["shard"],
      registers: [registry],
      collect() {
        for (const state of read()) this.set({ shard: state.shard }, value(state));
      },
    });
  watched("verbatim_gateway_connected", "1 while Discord's gateway is connected", (state) =>
    Number(state.isConnected),
  );
  watched(
    "verbatim_gateway_heartbeat_age_seconds",
    "Since Discord last answered a heartbeat",
    (state) => state.heartbeatAge,
  );
  watched("verbatim_gateway_servers", "Servers the bot is on", (state) => state.servers);
}
