import type { StoryIndex } from "#search/story-index.ts";
import { note, text } from "./block.ts";
import type { Choice, Command, CommandContext } from "./command.ts";
import type { Log } from "./log.ts";
import type { Reply } from "./reply.ts";
import type { Request, Scope, SuggestRequest } from "./request.ts";
import { UserError } from "./user-error.ts";

/** Answers requests. No call rejects or throws. */
export interface Dispatcher {
  /** The only catch: a user's error becomes a notice, anything else a fault with an id that is logged. */
  dispatch(request: Request): Promise<Reply>;
  /** What to offer while typing; nothing when that cannot be found out. */
  suggest(request: SuggestRequest): Promise<readonly Choice[]>;
  /** What the user is told of an error: a user's own one as it is, any other by an id that is logged. */
  explain(error: unknown, command: string): Reply;
}

export interface DispatcherParts {
  readonly commands: readonly Command[];
  /** The index of the story asked of, or null when there is none. */
  readonly findIndex: (scope: Scope) => Promise<StoryIndex | null>;
  readonly log: Log;
  /** A fresh id for a fault, short enough to read out. */
  readonly newFaultId: () => string;
}

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const commands = parts.commands.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const contextOf = async (scope: Scope, page: number): Promise<CommandContext> => {
    const index = await parts.findIndex(scope);
    if (index === null) throw new UserError(noStory(scope));
    return { index, story: index.story, locale: scope.locale, page, commands };
  };

  const answer = async (request: Request): Promise<Reply> => {
    const command = commands.find(
      ({ kind, name }) => kind === request.kind && name === request.command,
    );
    if (command?.kind === "slash" && request.kind === "slash") {
      return command.run(request.options, await contextOf(request.scope, request.page));
    }
    if (command?.kind === "message" && request.kind === "message") {
      return command.run(request.message, await contextOf(request.scope, 0));
    }
    throw new UserError(`Cannot run “${request.command}”: there is no such command any more.`);
  };

  const offer = async (request: SuggestRequest): Promise<readonly Choice[]> => {
    const command = commands.find(({ name }) => name === request.command);
    if (command?.kind !== "slash") return [];
    const context = await contextOf(request.scope, 0);
    return command.suggest(request.focused, request.options, context);
  };

  return {
    dispatch: (request) => answer(request).catch((error) => explain(error, request.command, parts)),
    explain: (error, command) => explain(error, command, parts),
    suggest: (request) =>
      offer(request).catch((error: unknown) => {
        if (!(error instanceof UserError)) {
          parts.log.error({ err: error, command: request.command }, "Cannot suggest");
        }
        return [];
      }),
  };
}

function noStory({ story }: Scope): string {
  return story === null
    ? "Cannot answer: no story is on record here yet."
    : `Cannot answer: no story “${story}” is on record.`;
}

function explain(error: unknown, command: string, { log, newFaultId }: DispatcherParts): Reply {
  if (error instanceof UserError) return { tone: "notice", blocks: [text(error.message)] };
  const fault = newFaultId();
  log.error({ err: error, fault, command }, "Cannot answer");
  return {
    tone: "fault",
    blocks: [
      text("Something went wrong on our side, and the question was not answered."),
      note(`If you report it, name this id: ${fault}`),
    ],
  };
}
