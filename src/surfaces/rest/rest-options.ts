import { DefaultRestOptions, type RESTOptions } from "@discordjs/rest";

/**
 * How Discord's REST interface is reached. A connection that is cut is tried again as a reset one
 * is (three times); without this it would be an error at once.
 * @param api Another address than Discord's own, such as a proxy's: `http://127.0.0.1:3000/api`.
 */
export function restOptions(api: string | null): Partial<RESTOptions> {
  return {
    ...(api !== null && { api }),
    makeRequest: (url, init) =>
      DefaultRestOptions.makeRequest(url, init).catch((error: unknown) => {
        throw isCut(error) ? Object.assign(error, { code: "ECONNRESET" }) : error;
      }),
  };
}

/**
 * What undici names a connection that the other side closed in the middle, and the system one that
 * it closed while it was idle.
 */
const CUT: ReadonlySet<unknown> = new Set(["UND_ERR_SOCKET", "EPIPE"]);

function isCut(error: unknown): error is Error {
  return error instanceof Error && "code" in error && CUT.has(error.code);
}
