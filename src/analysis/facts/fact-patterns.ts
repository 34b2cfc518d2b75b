import { action } from "./patterns/action.ts";
import { apposition } from "./patterns/apposition.ts";
import { possession } from "./patterns/possession.ts";
import { relation } from "./patterns/relation.ts";
import { role } from "./patterns/role.ts";
import { topic } from "./patterns/topic.ts";
import type { FactPattern } from "./statement.ts";

/**
 * In order of how much they say of a person: what somebody is, then what somebody has, then what
 * somebody did to another, then what somebody did at all. The topic of a sentence without a person
 * comes last. The first that applies names the fact.
 */
export const factPatterns: readonly FactPattern[] = [
  role,
  apposition,
  possession,
  relation,
  action,
  topic,
];
