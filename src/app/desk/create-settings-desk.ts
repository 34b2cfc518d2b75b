import type { SettingsDesk, VisibleStory } from "#interactions/desk.ts";
import type { Scope } from "#interactions/request.ts";
import { UserError } from "#interactions/user-error.ts";
import type { Library } from "#library/library.ts";
import type { StoryInfo } from "#story/story.ts";

export interface SettingsDeskParts {
  readonly library: Pick<Library, "settings" | "stories" | "servers">;
  /** The stories that everybody may ask of. */
  readonly listPublic: () => Promise<readonly Pick<StoryInfo, "id" | "title">[]>;
  /** The server's settings were written: resolves when questions are answered by them here. */
  readonly settingsWritten: (server: string) => Promise<void>;
  /** There is a token to write into channels with. */
  readonly canAnnounce: boolean;
  /** Chance, so that ids of different servers' stories do not meet: letters and digits. */
  readonly newKey: () => string;
}

/** The settings of one server; null, as at the terminal, has none. */
export function createSettingsDesk(
  {
    server,
    serverLocale,
    mayWrite,
  }: { readonly server: string | null } & Pick<Scope, "serverLocale"> &
    Pick<SettingsDesk, "mayWrite">,
  parts: SettingsDeskParts,
): SettingsDesk {
  const { settings, stories, servers } = parts.library;
  return {
    read: async () => settings.read(needed(server)),
    change: async (choices) => {
      // What comes by itself, such as an announcement, has nobody's language to go by.
      const known = serverLocale === null ? {} : { serverLocale };
      await settings.change(needed(server), { ...choices, ...known });
      await parts.settingsWritten(needed(server));
    },
    canAnnounce: async () => parts.canAnnounce,
    mayWrite,
    listStories: () => visibleStories(server, parts),
    makeStory: async (title) => {
      const id = storyId(title, parts.newKey());
      const story = { id, title, description: null, aliases: {}, server: needed(server) };
      if (!(await stories.createChosen(story))) {
        throw new Error(`Cannot make story ${id}: it is taken`);
      }
      await parts.settingsWritten(needed(server));
      return { id, title, isOwn: true };
    },
    forget: async () => {
      await servers.forget(needed(server));
      await parts.settingsWritten(needed(server));
    },
  };
}

/** Those of the server first, then the public ones. */
export async function visibleStories(
  server: string | null,
  { library, listPublic }: Pick<SettingsDeskParts, "library" | "listPublic">,
): Promise<readonly VisibleStory[]> {
  const open = await listPublic();
  const own = server === null ? [] : await library.stories.visibleTo(server);
  return [
    ...own
      .filter((story) => story.server === server)
      .map(({ id, title }) => ({ id, title, isOwn: true })),
    ...open.map(({ id, title }) => ({ id, title, isOwn: false })),
  ];
}

function needed(server: string | null): string {
  if (server === null) throw new UserError(({ errors }) => errors.needsServer);
  return server;
}

/** Short, as buttons carry it; what is no plain letter or digit is left out. */
function storyId(title: string, key: string): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_WORDS)
    .replace(/^-+|-+$/g, "");
  return [words === "" ? "story" : words, key].join("-");
}

const LONGEST_WORDS = 13;
