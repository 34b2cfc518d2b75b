/**
 * Runs an entry beside this file with the arguments after its name: `node src/bin/launch.js cli story`.
 * `node src/bin/launch.js --build start serve` only builds, for where nothing can be written later.
 *
 * Node 20 takes two seconds to load the source files one by one. esbuild joins them into one
 * file an entry, kept in node_modules/.cache until a source changes. There is no source map, as
 * Node reads it at every start (0.2 s); the built file names each source above its code.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const source = join(import.meta.dirname, "..");
const root = join(source, "..");
const cache = join(root, "node_modules", ".cache", "verbatim");
const KEPT_BUILDS = 5;
const key = sourcesKey();
const [, , entry = "start", ...others] = process.argv;

if (entry === "--build") {
  for (const each of others) await build(each);
} else {
  const folder = existsSync(builtFolder(entry)) ? builtFolder(entry) : await build(entry);
  process.argv.splice(1, 2, join(import.meta.dirname, `${entry}.ts`));
  await import(pathToFileURL(join(folder, `${entry}.js`)).href);
}

function builtFolder(name) {
  return join(cache, `${name}-${key}`);
}

/** Names the state of everything that is built in: which files there are and when they changed. */
function sourcesKey() {
  const paths = [source, join(root, "data", "calibration")].flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((path) => join(folder, path)),
  );
  const hash = createHash("sha256");
  for (const path of [...paths, join(root, "package-lock.json")]) {
    const stats = statSync(path);
    // Whole seconds, as the layers of an image keep no more.
    if (stats.isFile()) hash.update(`${path} ${stats.size} ${Math.floor(stats.mtimeMs / 1000)}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

/** Builds beside the cache and moves the whole folder in, so that two processes never meet half a build. */
async function build(name) {
  const { build: bundle } = await import("esbuild");
  const built = builtFolder(name);
  const outdir = `${built}.${process.pid}`;
  await bundle({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outdir,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
    // Discord's and PostgreSQL's clients are loaded only when needed; the renderer and libsql are native.
    external: ["discord.js", "@resvg/resvg-js", "esbuild", "libsql", "pg"],
    // Packages in the older module format call require.
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    plugins: [{ name: "where-sources-are", setup: keepPlaces }],
  });
  if (existsSync(built)) rmSync(outdir, { recursive: true });
  else renameSync(outdir, built);
  removeOldBuilds(name);
  return built;
}

/** The last few stay: a process that runs from one still loads parts of it when they are needed. */
function removeOldBuilds(name) {
  const builds = readdirSync(cache)
    .filter((each) => each.startsWith(`${name}-`))
    .map((each) => ({ path: join(cache, each), built: statSync(join(cache, each)).mtimeMs }))
    .sort((a, b) => b.built - a.built);
  for (const { path } of builds.slice(KEPT_BUILDS)) rmSync(path, { recursive: true, force: true });
}

/** A source file that asks where it is gets its own place, not the bundle's. */
function keepPlaces({ onLoad }) {
  onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
    const contents = readFileSync(path, "utf8")
      .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
      .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href));
    return { contents, loader: "ts" };
  });
}
