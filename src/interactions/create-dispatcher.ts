import type { Messages } from "#languages/en.ts";
import { languageOf } from "#languages/language.ts";
import { createStoryIndex, type StoryIndex } from "#search/story-index.ts";
import { buildStory } from "#story/build-story.ts";
import type { StoryInfo } from "#story/story.ts";
import { note, text } from "./block.ts";
import type { Choice, Command, CommandContext, SlashCommand } from "./command.ts";
import type { Desk } from "./desk.ts";
import type { Log } from "./log.ts";
import { rankByTyped } from "./rank-by-typed.ts";
import type { WordedReply } from "./reply.ts";
import type { Request, Scope, SuggestRequest } from "./request.ts";
import { STORY_OPTION } from "./story-option.ts";
import { UserError } from "./user-error.ts";
import { withStory } from "./with-story.ts";

/** Answers requests. No call rejects or throws. */
export interface Dispatcher {
  /** A user's error becomes a notice, anything else a fault with an id that is logged. */
  dispatch(request: Request): Promise<WordedReply>;
  /** What to offer while typing; nothing when that cannot be found out. */
  suggest(request: SuggestRequest): Promise<readonly Choice[]>;
  /** What the user is told of an error: a user's own one as it is, any other by an id that is logged. */
  explain(error: unknown, asked: Asked): WordedReply;
}

/** What an error belongs to. Only the person who asks sees it. */
type Asked = Pick<Request, "command" | "scope">;

export interface DispatcherParts {
  readonly commands: readonly Command[];
  /** The index of the story asked of, or null when there is none. */
  readonly findIndex: (scope: Scope) => Promise<StoryIndex | null>;
  /** The stories that may be asked of from there. */
  readonly listStories: (scope: Scope) => Promise<readonly Pick<StoryInfo, "id" | "title">[]>;
  /** The language that a server's moderators chose; null leaves it to Discord's. */
  readonly chosenLocale: (scope: Scope) => Promise<string | null>;
  /** The desk of a moderator's server, for a story that the server sees. */
  readonly openDesk: (scope: Scope, story: string) => Desk;
  readonly log: Log;
  /** The address of a story's record, where all may read it; null elsewhere. */
  readonly recordUrlOf?: (story: string) => Promise<string | null>;
  /** A fresh id for a fault, short enough to read out. */
  readonly newFaultId: () => string;
}

export function createDispatcher(given: DispatcherParts): Dispatcher {
  const parts = {
    ...given,
    commands: given.commands.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
  return {
    dispatch: (request) => answer(request, parts).catch((error) => explain(error, request, parts)),
    explain: (error, asked) => explain(error, asked, parts),
    suggest: (request) =>
      offer(request, parts).catch((error: unknown) => {
        if (!(error instanceof UserError)) {
          parts.log.error({ err: error, command: request.command }, "Cannot suggest");
        }
        return [];
      }),
  };
}

async function answer(request: Request, parts: DispatcherParts): Promise<WordedReply> {
  const { scope } = request;
  const { say, locale } = languageOf(await localeOf(request, parts));
  const command = parts.commands.find(
    ({ kind, name }) => kind === request.kind && name === request.command,
  );
  if (command?.kind === "slash" && request.kind === "slash") {
    refuseStranger(command, scope);
    const context = await contextOf(command, scope, request.page, say, parts);
    const reply = await command.run(request.options, context);
    const blocks = withStory(reply.blocks, scope.story);
    return { ...reply, blocks, locale, ...(await recordOf(context, parts)) };
  }
  if (command?.kind === "message" && request.kind === "message") {
    const context = await contextOf(command, scope, 0, say, parts);
    const reply = await command.run(request.message, context);
    return { ...reply, locale, ...(await recordOf(context, parts)) };
  }
  throw new UserError(({ errors }) => errors.noSuchCommand(request.command));
}

async function offer(request: SuggestRequest, parts: DispatcherParts): Promise<readonly Choice[]> {
  const { scope } = request;
  if (request.focused === STORY_OPTION) {
    const stories = await parts.listStories(scope);
    const choices = stories.map(({ id, title }) => ({ name: title, value: id }));
    return rankByTyped(choices, scope.story ?? "");
  }
  const command = parts.commands.find(({ name }) => name === request.command);
  if (command?.kind !== "slash") return [];
  refuseStranger(command, scope);
  const { say } = languageOf(scope.locale);
  const context = await contextOf(command, scope, 0, say, parts);
  return command.suggest(request.focused, request.options, context);
}

/** @throws UserError when there is no story to ask about. */
async function contextOf(
  command: Command,
  scope: Scope,
  page: number,
  say: Messages,
  { findIndex, openDesk, commands }: DispatcherParts,
): Promise<CommandContext> {
  const index = (await findIndex(scope)) ?? withoutStory(command, scope);
  if (index === null) throw noStory(scope);
  const { story } = index;
  const { asker } = scope;
  const desk = asker.isModerator ? openDesk(scope, story.info.id) : null;
  return { index, story, say, page, asker, desk, commands };
}

/** What a command gets that works without a story; null for others, and where one was named. */
function withoutStory(command: Command, { story }: Scope): StoryIndex | null {
  if (command.kind !== "slash" || !command.worksWithoutStory || story !== null) return null;
  return createStoryIndex(buildStory({ id: "", title: "", description: null, aliases: {} }, []));
}

async function recordOf(
  { story }: CommandContext,
  { recordUrlOf }: DispatcherParts,
): Promise<Pick<WordedReply, "recordUrl">> {
  const recordUrl = await recordUrlOf?.(story.info.id);
  return recordUrl ? { recordUrl } : {};
}

/**
 * Discord hides moderators' commands from others, but what arrives may be forged or an old button.
 * @throws UserError when the asker may not use the command here.
 */
function refuseStranger({ words, access }: SlashCommand, { asker }: Scope): void {
  if (access === "everyone" || asker.isModerator) return;
  throw new UserError((say) => say.errors.forModerators(words(say).name));
}

/** What all see is in the server's language, what one person sees in theirs. */
async function localeOf({ isPrivate, scope }: Request, parts: DispatcherParts): Promise<string> {
  if (isPrivate) return scope.locale;
  return (await parts.chosenLocale(scope)) ?? scope.serverLocale ?? scope.locale;
}

function noStory({ story }: Scope): UserError {
  return new UserError(({ errors }) =>
    story === null ? errors.noStoryYet : errors.noSuchStory(story),
  );
}

function explain(
  error: unknown,
  { command, scope }: Asked,
  { log, newFaultId }: DispatcherParts,
): WordedReply {
  const { say, locale } = languageOf(scope.locale);
  if (error instanceof UserError) {
    return { tone: "notice", blocks: [text(error.words(say))], locale };
  }
  const fault = newFaultId();
  log.error({ err: error, fault, command }, "Cannot answer");
  const blocks = [text(say.errors.fault), note(say.errors.faultId(fault))];
  return { tone: "fault", blocks, locale };
}
