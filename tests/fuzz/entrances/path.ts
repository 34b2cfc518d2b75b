import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, normalize, relative, sep } from "node:path";
import fc from "fast-check";
import { createFolderReader } from "#app/stories/folder-reader.ts";
import { storyFiles } from "#library/story-files.ts";
import { recordPaths } from "#presenters/record/record-paths.ts";
import { createArticle } from "#story/article.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { hostilePath } from "../input/hostile-path.ts";
import { hostileLine } from "../input/text-recipe.ts";

const SECRET = "Zanzibold’s diary";

/** Ids of stories and articles that try to lead out of their folder, and files with odd names in one. */
export default defineEntrance({
  name: "path",
  takes: "ids of stories and names of files that lead elsewhere",
  inputs: fc.record({ path: hostilePath, name: hostileLine }),
  open: async () => {
    const root = mkdtempSync(join(tmpdir(), "verbatim-fuzz-"));
    const stories = join(root, "stories");
    for (const folder of [join(stories, "harbour"), join(root, "secret")]) {
      mkdirSync(join(folder, "articles"), { recursive: true });
      writeFileSync(
        join(folder, "story.json"),
        `{"title":"${folder.endsWith("secret") ? SECRET : "Harbour"}"}`,
      );
      writeFileSync(
        join(folder, "articles/a.txt"),
        `date 2031-05-04 ${folder.endsWith("secret") ? SECRET : "A"}`,
      );
    }
    const folders = createFolderReader(stories);
    const files = storyFiles(stories);
    return {
      knock: async ({ path, name }, pace) => {
        for (const id of [path, name]) {
          const info = await pace.within("info", id.length, () => orNull(folders.info(id)));
          const story = await pace.within("read", id.length, () => orNull(folders.read(id)));
          const seen = JSON.stringify([info, story]);
          promise("nothing outside the folder is read", !seen.includes(SECRET), seen);
          promise("a story is one of the folder", info === null || id === "harbour", id);
        }
        promise("the stories are those of the folder", (await files.list()).join() === "harbour");
        checkPages(path);
        checkPages(name);
      },
      close: async () => rmSync(root, { recursive: true }),
    };
  },
});

async function orNull<Result>(work: Promise<Result>): Promise<Result | null> {
  try {
    return await work;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    promise("an error says what cannot be opened", /^Cannot (?:open|read) /u.test(said), said);
    return null;
  }
}

/** An exported page lies in the folder it is exported to, whatever the id. */
function checkPages(id: string): void {
  if (id === "") return;
  const page = recordPaths.article(createArticle({ id, text: "a" }));
  const inside = relative("/record", normalize(join("/record", page)));
  promise(
    "a page lies in its folder",
    !inside.startsWith("..") && inside.split(sep).length === 2,
    inside,
  );
  promise(
    "its name is one that a file can have",
    Buffer.byteLength(`${inside}.html`) < 255,
    inside,
  );
}
