import { fileEntrance } from "../file-entrance.ts";
import { goodFile } from "../input/good-files.ts";

export default fileEntrance({
  name: "plain-text",
  takes: "an article's bytes as plain text",
  ending: ".txt",
  good: [goodFile("2021-11-05-drink-champs.txt"), "date 2031-05-04 Harbour\n\n"],
  holding: (text) => `date 2031-05-04\n\n${text}`,
});
