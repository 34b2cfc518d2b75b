import { inventedIndex } from "./invented-story.ts";

/** A small invented story that the tests of answers share. */
export const harbour = inventedIndex([
  {
    id: "harbour-vote",
    published: "2023-03-02",
    paragraphs: [
      {
        text: "Ada Quill, the mayor of Norwick, closed the old harbour in 2019 after a storm broke its eastern wall.",
        mentions: [["Ada Quill", "Ada Quill"]],
      },
      {
        text: "“We can’t keep 40 boats in a harbour without walls, and I won’t pretend we can,” Quill said on Radio Norwick.",
        quotes: [
          [
            "“We can’t keep 40 boats in a harbour without walls, and I won’t pretend we can,”",
            "Ada Quill",
          ],
        ],
        mentions: [["Quill", "Ada Quill"]],
      },
      {
        text: "Bram Oster called the closure “a gift to the hotel owners” and left the council in 2021.",
        quotes: [["“a gift to the hotel owners”", "Bram Oster", "mixed"]],
        mentions: [["Bram Oster", "Bram Oster"]],
      },
    ],
  },
  {
    id: "harbour-reply",
    published: "2023-03-05",
    paragraphs: [
      {
        text: "“Nobody on this council ever asked the fishermen what they need,” Oster told the meeting. “They would have said: dredge the channel.”",
        quotes: [
          ["“Nobody on this council ever asked the fishermen what they need,”", "Bram Oster"],
          ["“They would have said: dredge the channel.”", "Bram Oster"],
        ],
        mentions: [["Oster", "Bram Oster"]],
      },
      {
        text: "Quill said the council would ask the fishermen before the summer.",
        quotes: [
          [
            "Quill said the council would ask the fishermen before the summer.",
            "Ada Quill",
            "indirect",
          ],
        ],
        mentions: [["Quill", "Ada Quill"]],
      },
    ],
  },
]);
