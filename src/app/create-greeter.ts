import { heading, note, text } from "#interactions/block.ts";
import { code } from "#languages/inline.ts";
import { languageOf } from "#languages/language.ts";
import { createWording } from "#presenters/create-wording.ts";
import type { DiscordMessage } from "#presenters/discord/outcome.ts";
import { renderReply } from "#presenters/discord/render-reply.ts";
import type { App } from "./create-app.ts";
import { exampleLines } from "./example-lines.ts";

/** The message for a server that the bot is new to; null where there is nothing to ask about yet. */
export type Greeter = (server: string, locale: string) => Promise<DiscordMessage | null>;

const LINES = 3;

/** Greets in the server's language with things to try that work on the story it is answered from. */
export function createGreeter(app: Pick<App, "commands" | "findIndex">): Greeter {
  return async (server, serverLocale) => {
    const index = await app.findIndex({ guild: server, story: null });
    if (index === null) return null;
    const { say, locale } = languageOf(serverLocale);
    const lines = exampleLines(app, index, say).slice(0, LINES);
    const { welcome } = say;
    const blocks = [
      heading(welcome.hello),
      ...(lines.length === 0
        ? [
            text(
              welcome.empty(
                code(`/${say.commands.articles.name} ${say.commands.articlesAdd.name}`),
              ),
            ),
          ]
        : [text(welcome.things), ...lines.map((line) => text(code(line)))]),
      note(welcome.note),
    ];
    const parts = {
      commands: app.commands,
      wording: { ...createWording(locale), recordUrl: null },
      drawPicture: async () => null,
    };
    return (await renderReply({ tone: "answer", blocks }, parts)).message;
  };
}
