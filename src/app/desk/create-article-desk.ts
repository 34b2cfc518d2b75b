import { CannotFetch } from "#intake/fetch/cannot-fetch.ts";
import type { Intake } from "#intake/intake.ts";
import type { AddResult, ArticleDesk } from "#interactions/desk.ts";
import type { AttachedFile } from "#interactions/option-spec.ts";
import { UserError } from "#interactions/user-error.ts";
import type { Library } from "#library/library.ts";
import type { SourceFile } from "#story/source-file.ts";
import { titleOrId } from "#story/title-or-id.ts";
import type { DeskScope } from "./desk-scope.ts";

export interface ArticleDeskParts {
  readonly library: Pick<Library, "articles" | "stories">;
  readonly intake: Intake;
  /** The bytes of a file that somebody attached. Rejects with `CannotFetch`. */
  readonly fetchFile: (file: AttachedFile) => Promise<SourceFile>;
  /**
   * A story was written to: its articles, or one server's corrections. Resolves when questions are
   * answered from what is there now, so that whoever wrote sees it.
   */
  readonly storyWritten: (story: string, server: string | null) => Promise<void>;
}

/** The articles of the server's own story. Those of a public one are the operator's. */
export function createArticleDesk(
  { server, story }: Pick<DeskScope, "server" | "story">,
  { library, intake, fetchFile, storyWritten }: ArticleDeskParts,
): ArticleDesk {
  const { articles, stories } = library;
  const checkOwn = async (): Promise<void> => {
    // The operator's are all that are no server's, folders among them.
    if (server === null) return;
    const held = await stories.find(story);
    if (held?.server !== server) {
      throw new UserError(({ errors }) => errors.publicStory);
    }
  };
  const attached = async (file: AttachedFile) => {
    try {
      return { kind: "file" as const, file: await fetchFile(file) };
    } catch (error) {
      if (!(error instanceof CannotFetch)) throw error;
      return { kind: "failed" as const, why: error };
    }
  };
  return {
    add: async (brought, told) => {
      await checkOwn();
      const source = brought.kind === "file" ? await attached(brought.file) : brought;
      if (source.kind === "failed") return source;
      const taken = takenOf(await intake.addArticle(story, source, told));
      if (taken.kind === "added") await storyWritten(story, null);
      return taken;
    },
    kept: async () => {
      const held = await stories.find(story);
      if (held === null || held.server !== server) return [];
      return (await articles.list(story)).map(({ id }) => id);
    },
    edit: async (seen, told) => {
      await checkOwn();
      const edits = TOLD.flatMap((detail) => {
        const value = told[detail];
        return value === undefined ? [] : { detail, seen: seen[detail], told: value };
      });
      const became = await articles.edit(story, seen.id, edits);
      // Also where nothing was written, so that the next answer has what another wrote.
      await storyWritten(story, null);
      return became;
    },
    remove: async (id) => {
      await checkOwn();
      const removed = await articles.remove(story, id);
      if (removed) await storyWritten(story, null);
      return removed;
    },
  };
}

const TOLD = ["title", "outlet", "url", "published"] as const;

function takenOf(taken: Awaited<ReturnType<Intake["addArticle"]>>): AddResult {
  switch (taken.kind) {
    case "failed":
      return taken;
    case "duplicate":
      return { kind: "duplicate", title: titleOrId(taken.of) };
    default:
      return { kind: taken.kind, title: titleOrId(taken.article) };
  }
}
