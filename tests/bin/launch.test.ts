import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..", "..");

function launch(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync("node", ["src/bin/launch.js", ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, DATABASE_FILE: ":memory:", ...env },
  });
  return { status, stdout, stderr };
}

describe("launch", () => {
  it("runs an entry with its arguments, from the sources as they are", () => {
    const first = launch(["cli", "--help"]);
    expect(first.stderr).toBe("");
    expect(first.stdout).toContain("Usage: npm run -s cli");
    expect(launch(["cli", "--help"])).toEqual(first);
  });

  it("finds commands, formats and the sample story", () => {
    const { status, stdout } = launch(["cli", "sources"]);
    expect(status).toBe(0);
    expect(stdout).toContain("3 articles");
  });

  const broken: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
    [
      "a port that is none",
      { PORT: "eighty" },
      "Cannot use the configuration: PORT is not a port number",
    ],
    [
      "a folder that is not there",
      { STORIES: "/nowhere", PORT: "0" },
      "Cannot read the stories in /nowhere",
    ],
    [
      "a story that is not there",
      { STORY: "nowhere", PORT: "0" },
      "Cannot answer from story “nowhere”",
    ],
  ];
  it("ends with status 1 and one line for a flag that deploy does not know", () => {
    const { status, stderr } = launch(["deploy-commands", "--loud"]);
    expect(status).toBe(1);
    expect(stderr).toBe("Cannot run deploy: Unknown option '--loud'\n");
  });

  it("ends with status 1 and one line where there is no key to serve with", () => {
    const { status, stderr } = launch(["serve"], { DISCORD_PUBLIC_KEY: "" });
    expect(status).toBe(1);
    expect(stderr).toBe("Cannot serve: DISCORD_PUBLIC_KEY is not set (see .env.example)\n");
  });

  for (const [name, env, message] of broken) {
    it(`ends with status 1 and one line for ${name}`, () => {
      const { status, stderr } = launch(["start"], env);
      expect(status).toBe(1);
      expect(stderr).toContain(message);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    });
  }
});
