import { defineFormat } from "../article-format.ts";
import { decodeMarkup } from "../decode-markup.ts";

/** A web page, as saved or as fetched. What reads it is large and loaded at the first page. */
export default defineFormat({
  name: "web page",
  extensions: [".html", ".htm", ".xhtml"],
  decode: decodeMarkup,
  read: async (source) => {
    const { readPage } = await import("../html/read-page.ts");
    return readPage(source);
  },
});
