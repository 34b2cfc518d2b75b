import { fileEntrance } from "../file-entrance.ts";
import { goodFile } from "../input/good-files.ts";

export default fileEntrance({
  name: "json",
  takes: "an article's bytes as JSON",
  ending: ".json",
  good: [
    goodFile("2022-08-07-two-decades.json"),
    '{"date":"2031-05-04","text":"“We closed it,” Ada Quill said.","layout":[{"kind":"heading","start":0,"end":5}]}',
  ],
  holding: (text) =>
    JSON.stringify({ date: "2031-05-04", text: [text, { kind: "heading", text }] }),
});
