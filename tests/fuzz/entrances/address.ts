import { request } from "node:http";
import fc from "fast-check";
import { recordedStories } from "#app/record/recorded-stories.ts";
import { commandBodies } from "#presenters/discord/command-bodies.ts";
import { serveHttp } from "#surfaces/http/serve-http.ts";
import { createPlayground } from "#surfaces/playground/create-playground.ts";
import { createRecord } from "#surfaces/record/create-record.ts";
import { wellFormed } from "#text/well-formed.ts";
import { openFirstServer, SECRETS } from "../../helpers/first-server.ts";
import { defineEntrance, promise } from "../entrance.ts";
import { hostilePath } from "../input/hostile-path.ts";
import { hostileLine } from "../input/text-recipe.ts";

/** What stands in this project's files and on none of its pages. */
const FILES = ['"devDependencies"', "root:x:0", "openFirstServer", '"title": "The harbour"'];

interface Asked {
  readonly start: string;
  readonly path: string;
  readonly search: string | null;
  readonly method: string;
  readonly header: readonly [string, string] | null;
}

export default defineEntrance<Asked>({
  name: "address",
  takes: "paths, searches and headers at the record and the playground",
  inputs: fc.record({
    start: fc.constantFrom(
      "/",
      "/record/",
      "/record/harbour/",
      "/record/harbour/articles/",
      "/record-assets/",
      "/record/harbour/search",
      "/interactions",
    ),
    path: fc.oneof(hostilePath, fc.constant("")),
    search: fc.option(hostileLine),
    method: fc.constantFrom("GET", "GET", "GET", "HEAD", "POST", "PUT", "OPTIONS"),
    header: fc.option(
      fc.tuple(
        fc.constantFrom(
          "host",
          "origin",
          "if-none-match",
          "content-type",
          "range",
          "x-forwarded-host",
        ),
        hostileLine,
      ),
    ),
  }),
  open: async () => {
    const first = await openFirstServer();
    const storyKey = first.storyId;
    const { fetch } = createPlayground({
      respond: first.respond,
      commands: commandBodies(first.app.commands),
      pages: [createRecord(recordedStories(first.app))],
    });
    const served = await serveHttp({ fetch, name: "the playground", host: "127.0.0.1", port: 0 });
    return {
      knock: async (asked, pace) => {
        const path = asked.start + asked.path.replaceAll("{story}", storyKey);
        const answer = await pace.within("page", path.length, () =>
          get(served.url, { ...asked, path }),
        );
        promise(
          "no page is a fault of ours",
          answer.status < 500,
          `${answer.status} ${answer.body}`,
        );
        const shown = [...FILES, ...SECRETS].find((each) => answer.body.includes(each));
        promise("no other file and no server's own record is shown", shown === undefined, shown);
      },
      close: async () => {
        await served.drain({ idle: 0, longest: 0 });
        await first.close();
      },
    };
  },
});

/** As it is, where the path can be sent at all; `fetch` would tidy it. */
function get(
  url: string,
  { path, search, method, header }: Asked,
): Promise<{ status: number; body: string }> {
  const { hostname, port } = new URL(url);
  const sent = (
    search === null ? path : `${path}?q=${encodeURIComponent(wellFormed(search))}`
  ).replace(/[^\x21-\x7e]/gu, "");
  const headers = header === null ? {} : { [header[0]]: header[1].replace(/[^\x20-\x7e]/gu, "") };
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path: sent, method, headers, agent: false },
      (response) => {
        let body = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => {
          body += part;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
        response.on("error", reject);
      },
    );
    asked.on("error", reject);
    asked.end(method === "POST" || method === "PUT" ? path : undefined);
  });
}
