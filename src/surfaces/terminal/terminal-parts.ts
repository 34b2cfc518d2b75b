import type { Readable, Writable } from "node:stream";
import type { PictureBlock } from "#interactions/block.ts";
import type { Command } from "#interactions/command.ts";
import type { Dispatcher } from "#interactions/create-dispatcher.ts";
import type { RawOptions } from "#interactions/option-spec.ts";
import type { Ingest, IngestRequest } from "./ingest.ts";

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
  readonly openIngest: (request: IngestRequest) => Promise<Ingest>;
  /** Writes all that is kept into a new file; resolves to how much of each there is. */
  readonly backUp: (file: string) => Promise<Readonly<Record<string, number>>>;
  /** Puts a backup in the place of all that is kept. */
  readonly restore: (
    file: string,
    options: { readonly replace: boolean },
  ) => Promise<Readonly<Record<string, number>>>;
  /** With ANSI colours. */
  readonly colour: boolean;
  /** True when a person watches, so that a line may be drawn anew. */
  readonly isTerminal: boolean;
  /** In ms. */
  readonly now: () => number;
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
