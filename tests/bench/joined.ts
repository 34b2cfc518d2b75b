import { build } from "esbuild";

/**
 * A pure source file joined with all it imports, as `src/bin/launch.js` joins the bot: what is timed
 * is what runs. Loaded one by one by tsx, every function keeps its name at a fifth of the time.
 */
export async function joined<Module>(path: string): Promise<Module> {
  const { outputFiles } = await build({
    entryPoints: [new URL(`../../src/${path}`, import.meta.url).pathname],
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    write: false,
  });
  const code = Buffer.from(outputFiles[0]!.contents).toString("base64");
  return import(`data:text/javascript;base64,${code}`);
}
