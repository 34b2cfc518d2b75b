import { CannotFetch } from "./cannot-fetch.ts";

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such site",
  EAI_AGAIN: "its name cannot be looked up at present",
  ECONNREFUSED: "nothing answers there",
  ECONNRESET: "the connection was cut",
  ECONNABORTED: "the connection was cut",
  EPIPE: "the connection was cut",
  EHOSTUNREACH: "it cannot be reached",
  ENETUNREACH: "it cannot be reached",
  ETIMEDOUT: "it does not answer",
  Z_BUF_ERROR: "the connection was cut",
  Z_DATA_ERROR: "it is packed wrongly",
  ERR_STREAM_PREMATURE_CLOSE: "the connection was cut",
};

/** What went wrong on the way, in words for people. */
export function whyNot(link: string, error: unknown): CannotFetch {
  if (error instanceof CannotFetch) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code.startsWith("HPE_")) return new CannotFetch(link, "its server does not speak HTTP");
  if (/CERT|SELF_SIGNED|ALTNAME/u.test(code)) {
    return new CannotFetch(link, `its certificate is not valid (${code})`);
  }
  return new CannotFetch(link, reasons[code] ?? `the connection failed (${code || error})`);
}
