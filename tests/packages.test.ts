/** Packages as package.json, the lock file and docs/dependencies.md have them. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { z } from "zod";

const entry = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
  os: z.array(z.string()).optional(),
  cpu: z.array(z.string()).optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
});
type Entry = z.infer<typeof entry>;

const names = z.record(z.string(), z.string());
const read = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"));
const { dependencies, devDependencies } = z
  .object({ dependencies: names, devDependencies: names })
  .parse(read("package.json"));
const lock = new Map(
  Object.entries(
    z.object({ packages: z.record(z.string(), entry) }).parse(read("package-lock.json")).packages,
  ),
);
const packages = [...lock].filter(([path]) => path !== "");
/** Where a package comes from when the lock file names no other place. */
const REGISTRY = "https://registry.npmjs.org/";
const isOfOnePlatform = ({ os, cpu }: Entry) => os !== undefined || cpu !== undefined;

it("are named by exact versions", () => {
  const all = Object.entries({ ...dependencies, ...devDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it("have a hash each, and come from nowhere but the registry", () => {
  const others = packages.filter(
    ([, { resolved = REGISTRY, integrity = "" }]) =>
      !resolved.startsWith(REGISTRY) || !integrity.startsWith("sha512-"),
  );
  expect(others.map(([path]) => path)).toEqual([]);
});

it("run no script when they are installed, and the one that has one is known", () => {
  expect(readFileSync(".npmrc", "utf8")).toMatch(/^ignore-scripts=true$/m);
  expect(readFileSync("Dockerfile", "utf8")).toContain(
    "COPY package.json package-lock.json .npmrc",
  );
  const scripted = packages.filter(
    ([, { hasInstallScript, dev }]) => hasInstallScript === true && dev !== true,
  );
  expect(scripted.map(([path]) => path)).toEqual(["node_modules/esbuild"]);
});

it("stand in docs/dependencies.md, as the lock file has them", () => {
  const rows = [...readFileSync("docs/dependencies.md", "utf8").matchAll(/^\| (\S+) \|.*\|$/gm)]
    .map(([row]) => row.split("|").map((cell) => cell.trim()))
    .filter(([, name = ""]) => name in dependencies)
    .map(([, name = "", , , , licence, brings, script]) => ({ name, licence, brings, script }));
  const expected = Object.keys(dependencies).map((name) => {
    const path = `node_modules/${name}`;
    const { license, hasInstallScript } = lock.get(path) ?? {};
    return {
      name,
      // Its licence has no name of its own.
      licence: name === "dejavu-fonts-ttf" ? "Bitstream Vera and public domain" : license,
      brings: String(broughtBy(path).size),
      script: hasInstallScript === true ? "yes" : "no",
    };
  });
  expect(rows).toEqual(expected);
});

/** The packages below one, without those that are compiled for one platform. */
function broughtBy(path: string, seen: Set<string> = new Set()): ReadonlySet<string> {
  const { dependencies: own, optionalDependencies: optional } = lock.get(path) ?? {};
  for (const name of Object.keys({ ...own, ...optional })) {
    const found = placeOf(name, path);
    const isNew = found !== null && !seen.has(found) && !isOfOnePlatform(lock.get(found) ?? {});
    if (isNew) broughtBy(found, seen.add(found));
  }
  return seen;
}

/** Where Node finds a package that one at `from` imports: in its own folder, else further up. */
function placeOf(name: string, from: string): string | null {
  for (
    let folder = from;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))
  ) {
    const path = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (lock.has(path)) return path;
    if (folder === "") return null;
  }
}
