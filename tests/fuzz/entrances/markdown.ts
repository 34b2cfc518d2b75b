import { fileEntrance } from "../file-entrance.ts";
import { goodFile } from "../input/good-files.ts";

export default fileEntrance({
  name: "markdown",
  takes: "an article's bytes as Markdown with a head",
  ending: ".md",
  good: [goodFile("2022-08-07-axe-files.md"), "---\ntitle: Harbour\ndate: 2031-05-04\n---\n\n"],
  holding: (text) => `---\ndate: 2031-05-04\n---\n\n${text}`,
});
