import type pg from "pg";

/** Every write of every process tells this channel. */
const CHANNEL = "verbatim";
export const tellListeners = `notify ${CHANNEL}`;

/** How long until a broken connection is made anew; in ms. */
const PAUSE = 300;
/** What was told while a connection was dead is found by looking as often as this; in ms. */
const LOOK_EVERY = 10_000;

/**
 * Calls `look` at each write, after every new connection (what was told meanwhile is lost), when a
 * connection cannot be made, and now and then. LISTEN needs the primary, and no pooler between.
 */
export function createPostgresListener(
  newClient: () => pg.Client,
  look: () => void,
): { readonly stop: () => Promise<void> } {
  let client: pg.Client | null = null;
  let pause: NodeJS.Timeout | null = null;
  let stopped = false;
  const again = (broken: pg.Client) => {
    if (client !== broken || stopped) return;
    client = null;
    void broken.end().catch(() => undefined);
    look();
    pause = setTimeout(connect, PAUSE).unref();
  };
  const connect = () => {
    const mine = newClient();
    client = mine;
    mine.on("notification", look);
    mine.on("error", () => again(mine));
    mine.on("end", () => again(mine));
    mine
      .connect()
      .then(() => mine.query(`listen ${CHANNEL}`))
      .then(look, () => again(mine));
  };
  const timer = setInterval(look, LOOK_EVERY).unref();
  connect();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      if (pause) clearTimeout(pause);
      await client?.end().catch(() => undefined);
    },
  };
}
