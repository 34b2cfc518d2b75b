import type { FactPattern } from "../statement.ts";
import { subjectsWhere } from "../subjects-where.ts";

/** "Mira Olt opened the bridge", "She was elected": a subject and its verb. */
export const action: FactPattern = {
  name: "action",
  find: (statement) => subjectsWhere(statement, ({ predicate }) => predicate !== -1),
};
