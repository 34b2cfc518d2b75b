import { setTimeout } from "node:timers/promises";
import { createFetcher, type Fetcher } from "#intake/fetch/create-fetcher.ts";
import { userAgent } from "#intake/fetch/user-agent.ts";
import { createRobots } from "#intake/robots/create-robots.ts";
import { politeFetcher } from "#intake/robots/polite-fetcher.ts";
import type { Config } from "../config.ts";

/** What reaches the web. */
export interface Web {
  /** For a page that a person asks for. */
  readonly fetch: Fetcher;
  /** For what is fetched by itself or in bulk: within the bounds of robots.txt, with pauses. */
  readonly fetchAsRobot: Fetcher;
}

/** @param fetch stands for the web in tests, where nobody need be spared */
export function openWeb(
  { version, botPage }: Pick<Config, "version" | "botPage">,
  fetch?: Fetcher,
): Web {
  const reach = fetch ?? createFetcher({ userAgent: userAgent(version, botPage) });
  const now = Date.now;
  const wait = async (duration: number) => fetch === undefined && setTimeout(duration);
  const robots = createRobots(reach, now);
  return { fetch: reach, fetchAsRobot: politeFetcher({ fetch: reach, robots, now, wait }) };
}
