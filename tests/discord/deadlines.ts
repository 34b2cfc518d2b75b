/** Discord's two clocks on an interaction: three seconds for the first answer, 15 minutes for the token. */
export interface Deadlines {
  /** An interaction is sent to the bot now. */
  readonly begin: (interaction: Begun) => void;
  /** Why what the bot sends to this path is refused; null when it is in time and fits. */
  readonly check: (path: string, callbackType: unknown) => Refused | null;
}

export interface Begun {
  readonly id: string;
  readonly token: string;
  readonly type: number;
}

export interface Refused {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

const FIRST_ANSWER = 3_000;
const TOKEN = 15 * 60_000;

/** @param now Milliseconds. */
export function createDeadlines(now: () => number): Deadlines {
  const begun = new Map<string, { at: number; type: number }>();
  return {
    begin: ({ id, token, type }) => {
      begun.set(id, { at: now(), type });
      begun.set(token, { at: now(), type });
    },
    check: (path, callbackType) => {
      const [, room, first = "", second = ""] = path.split(/[/?]/);
      if (room === "interactions") {
        const interaction = begun.get(first);
        if (interaction === undefined || now() - interaction.at > FIRST_ANSWER) {
          return { status: 404, code: 10062, message: "Unknown interaction" };
        }
        return fits(interaction.type, callbackType)
          ? null
          : { status: 400, code: 50035, message: "Invalid Form Body" };
      }
      if (room !== "webhooks") return null;
      const interaction = begun.get(second);
      return interaction !== undefined && now() - interaction.at <= TOKEN
        ? null
        : { status: 401, code: 50027, message: "Invalid Webhook Token" };
    },
  };
}

/** What is typed gets choices and nothing else, and a form is not answered with a form. */
export function fits(interaction: number, callback: unknown): boolean {
  if (interaction === 4 || callback === 8) return interaction === 4 && callback === 8;
  if (callback === 6 || callback === 7) return interaction === 3 || interaction === 5;
  return !(interaction === 5 && callback === 9);
}
