import { readdirSync } from "node:fs";
import type { Entrance } from "./entrance.ts";

const folder = new URL("./entrances/", import.meta.url);

/** The names of the files beside this one that are entrances, in order. */
export const entranceNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -".ts".length))
  .toSorted();

export async function loadEntrance(name: string): Promise<Entrance> {
  const module: { default: Entrance } = await import(new URL(`${name}.ts`, folder).href);
  return module.default;
}
