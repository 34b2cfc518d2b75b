/** A name as an id: lower case, accents off, hyphens between words: `kanye-west`. */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/['’]/g, "");
  const slug = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  return slug === "" ? "someone" : slug.slice(0, 60).replace(/-+$/, "");
}
