import type { Readable, Writable } from "node:stream";
import type { PictureBlock } from "#interactions/block.ts";
import type { Command } from "#interactions/command.ts";
import type { Dispatcher } from "#interactions/create-dispatcher.ts";
import type { RawOptions } from "#interactions/option-spec.ts";

/** What the terminal needs; the stories are loaded only when a question is asked. */
export interface TerminalParts {
  readonly commands: readonly Command[];
  readonly open: () => Promise<OpenedStories>;
  /** One line of `analyze`: an article in, what was found out. */
  readonly analyzeLine: (line: unknown) => object;
  readonly createBatch: () => {
    readonly add: (line: unknown) => void;
    readonly answer: (line: unknown) => object;
  };
  readonly drawPicture: (
    picture: PictureBlock["picture"],
    locale: string,
  ) => Promise<Uint8Array | null>;
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** With ANSI colours. */
  readonly colour: boolean;
}

export interface OpenedStories {
  readonly dispatcher: Dispatcher;
  /** The answer as data for programs. */
  readonly answerData: (
    story: string | null,
    command: string,
    options: RawOptions,
  ) => Promise<object>;
}
