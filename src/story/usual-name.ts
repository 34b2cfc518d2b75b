import type { PersonNode } from "./person-node.ts";

/**
 * What a person is called: of the names with a given name and a surname the one that most articles
 * have as their fullest, "Barack Obama" before "Barack Hussein Obama II" and "Little Barry". Of an
 * organisation, and where nobody gives both, the fullest.
 * @param nodes one person's, the fullest first.
 */
export function usualName(nodes: readonly PersonNode[]): string {
  const uses = new Map<string, { readonly node: PersonNode; times: number }>();
  for (const node of nodes) {
    if (!isFullName(node)) continue;
    const use = uses.get(node.key);
    if (use) use.times++;
    else uses.set(node.key, { node, times: 1 });
  }
  let usual = { node: nodes[0]!, times: 0 };
  for (const use of uses.values()) if (use.times > usual.times) usual = use;
  return usual.node.person.name.replace(LEADING_ARTICLE, "");
}

const LEADING_ARTICLE = /^(?:the|The)\s+(?=\p{Lu})/u;

function isFullName({ person, named, name }: PersonNode): boolean {
  return person.kind === "person" && named && name.given !== null;
}
