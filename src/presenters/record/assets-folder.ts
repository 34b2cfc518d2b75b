import { join } from "node:path";

/** What the pages load: a style sheet, and modules in TypeScript. */
export const assetsFolder = join(import.meta.dirname, "assets");
