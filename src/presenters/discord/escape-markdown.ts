/**
 * Plain text so that Discord shows exactly its characters: no styles, lists, headings, links,
 * mentions, emoji or timestamps. Discord reads a backslash before any ASCII punctuation as
 * "this character as it is"; `://` is broken up because a bare link is taken before escapes are.
 * What would open a list at the end of the text is escaped too, as more may be set behind it.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\*_~`|[\]<>#@]/g, "\\$&")
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/^(\s*)([-+])(?=\s|#|\\#|$)/gm, "$1\\$2")
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, "$1\\$2");
}
