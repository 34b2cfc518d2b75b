import { normalPath, type RobotsRule, type RobotsRules } from "./robots-rules.ts";

/** More is no file for robots; the standard asks for half of it. In characters. */
const LONGEST = 1_000_000;
const MOST_RULES = 5_000;
/** A longer pattern matches no address that is fetched. In characters. */
const LONGEST_PATTERN = 2_000;

interface Group extends Pick<RobotsRules, "delay"> {
  readonly names: readonly string[];
  readonly rules: readonly RobotsRule[];
}

/**
 * What a robots.txt says to a robot of this name: the groups that name it, or else those for `*`
 * (RFC 9309). Of what the standard does not know, `Crawl-delay` is read, as many sites have it.
 * Lines that cannot be read are passed over.
 */
export function parseRobots(text: string, name: string): RobotsRules {
  const groups = groupsIn(text.slice(0, LONGEST).replace(/^\uFEFF/u, ""));
  const mine = groups.filter(({ names }) => names.includes(name.toLowerCase()));
  const chosen = mine.length > 0 ? mine : groups.filter(({ names }) => names.includes("*"));
  const delays = chosen.flatMap(({ delay }) => delay ?? []);
  return {
    rules: chosen.flatMap(({ rules }) => rules).slice(0, MOST_RULES),
    delay: delays.length === 0 ? null : Math.max(...delays),
  };
}

/** A group is one or several lines that name robots, with the lines up to the next that does. */
function groupsIn(text: string): readonly Group[] {
  const groups: { names: string[]; rules: RobotsRule[]; delay: number | null }[] = [];
  let isNaming = false;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [key, value] = fieldOf(line);
    const isName = key === "user-agent";
    if (isName && !isNaming) groups.push({ names: [], rules: [], delay: null });
    const group = groups.at(-1);
    if (!group) continue;
    if (isName) group.names.push(productOf(value));
    if (key === "crawl-delay") group.delay = delayOf(value) ?? group.delay;
    if (isRule(key, value)) {
      group.rules.push({ allows: key === "allow", pattern: normalPath(value) });
    }
    // A blank line, a comment or a line for others does not end the naming.
    if (isName || key === "allow" || key === "disallow") isNaming = isName;
  }
  return groups;
}

function isRule(key: string, value: string): boolean {
  if (key !== "allow" && key !== "disallow") return false;
  return /^[/*]/u.test(value) && value.length <= LONGEST_PATTERN;
}

/** The name before the colon, lower case, and what stands behind it up to a comment. */
function fieldOf(line: string): readonly [key: string, value: string] {
  const said = line.split("#", 1)[0] ?? "";
  const colon = said.indexOf(":");
  if (colon === -1) return ["", ""];
  return [said.slice(0, colon).trim().toLowerCase(), said.slice(colon + 1).trim()];
}

/** `Verbatim/0.1` names the robot `verbatim`. */
function productOf(value: string): string {
  if (value.startsWith("*")) return "*";
  return /^[a-z_-]*/iu.exec(value)?.[0].toLowerCase() ?? "";
}

function delayOf(value: string): number | null {
  return /^\d{1,6}(?:\.\d{1,6})?$/u.test(value) ? Number(value) * 1000 : null;
}
