import type { Command } from "#interactions/command.ts";
import { asModerator, onMessage, slash, typing } from "./interactions.ts";

/** What people and programs send that is no question, by what it is. */
export const BAD_INPUT: Readonly<Record<string, string>> = {
  nothing: "",
  spaces: " \n\t ",
  "one letter": "a",
  "stop words": "of the and to it",
  "6,000 letters of one word": "x".repeat(6000),
  "6,000 characters of words": "We will sell the ferry of Norwick, won’t we? "
    .repeat(140)
    .slice(0, 6000),
  "6,000 characters of stop words": "of the and to it ".repeat(400).slice(0, 6000),
  "6,000 characters of misspelt words": "Wil sel teh fery fo Norwik ".repeat(240).slice(0, 6000),
  emoji: "😀👩‍👩‍👧‍👦🏳️‍🌈 🙂",
  "another script": "港の橋は誰が売りましたか",
  "right to left": "\u202eמי מכר את המעבורת\u202c",
  "regular expressions": "(.*)+$ [a-z]{1,99} \\b(?=x)\\1 ^^",
  Markdown: "**we** __will__ ||sell|| `the` [ferry](https://x.example) <@1> @everyone # > -",
  "null bytes": "we\u0000will\u0000sell\u0000the ferry",
  "half a character": "ferry \ud83d",
  "marks without end": `e${"\u0301".repeat(3000)}`,
};

interface Asked {
  readonly data: { readonly name: string };
}

/** Every command, asked with an input in each of its options, and typed at with it. */
export function interactionsWith(input: string, commands: readonly Command[]): readonly Asked[] {
  return commands.flatMap((command): readonly Asked[] => {
    if (command.kind === "message") return [onMessage(command.name, input)];
    const names = Object.keys(command.options);
    const needed = names.filter((name) => command.options[name]?.required);
    return names.flatMap((name) => {
      const others = needed.filter((each) => each !== name).map((each) => [each, "ferry"] as const);
      const options = { ...Object.fromEntries(others), [name]: input };
      return [slash(command.name, options), typing(command.name, options, name)].map(asModerator);
    });
  });
}
