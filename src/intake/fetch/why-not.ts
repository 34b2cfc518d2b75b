import type { Reason } from "#reading/cannot-read.ts";
import { CannotFetch } from "./cannot-fetch.ts";

const reasons: Readonly<Record<string, Reason>> = {
  ENOTFOUND: ({ noSite }) => noSite,
  EAI_AGAIN: ({ notLookedUp }) => notLookedUp,
  ECONNREFUSED: ({ nothingAnswers }) => nothingAnswers,
  ECONNRESET: ({ wasCut }) => wasCut,
  ECONNABORTED: ({ wasCut }) => wasCut,
  EPIPE: ({ wasCut }) => wasCut,
  EHOSTUNREACH: ({ unreachable }) => unreachable,
  ENETUNREACH: ({ unreachable }) => unreachable,
  ETIMEDOUT: ({ noAnswer }) => noAnswer,
  Z_BUF_ERROR: ({ wasCut }) => wasCut,
  Z_DATA_ERROR: ({ packedWrongly }) => packedWrongly,
  ERR_STREAM_PREMATURE_CLOSE: ({ wasCut }) => wasCut,
};

/** What went wrong on the way, in words for people. */
export function whyNot(link: string, error: unknown): CannotFetch {
  if (error instanceof CannotFetch) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return new CannotFetch(link, reasons[code] ?? reasonFor(code === "" ? String(error) : code));
}

function reasonFor(code: string): Reason {
  if (code.startsWith("HPE_")) return ({ noHttp }) => noHttp;
  if (/CERT|SELF_SIGNED|ALTNAME/u.test(code)) return ({ badCertificate }) => badCertificate(code);
  return ({ connectionFailed }) => connectionFailed(code);
}
