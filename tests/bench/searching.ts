/** What `search.bench.ts` times, to be joined into one file. */
export { createLookup } from "#search/lookup/lookup.ts";
export { createPassageIndex } from "../helpers/create-passage-index.ts";
