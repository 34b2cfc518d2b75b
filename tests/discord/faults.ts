import type { IncomingMessage, ServerResponse } from "node:http";

/** What can go wrong between the bot and Discord, on demand; each is for one request. */
export type Fault =
  /** Refused as Discord refuses: 5xx, 403, 10062 … */
  | { readonly kind: "refuse"; readonly status: number; readonly body: object }
  /** Too many requests. */
  | { readonly kind: "limit"; readonly seconds: number }
  /** The connection ends before Discord has taken the request. */
  | { readonly kind: "cut" }
  /** Discord takes the request, and the connection ends before it says so. */
  | { readonly kind: "cut-answer" };

/** Plays a fault; false when the request is to be taken all the same. */
export function playFault(fault: Fault, response: ServerResponse): boolean {
  if (fault.kind === "cut-answer") return false;
  if (fault.kind === "cut") response.destroy();
  else if (fault.kind === "refuse") answer(response, fault.status, {}, fault.body);
  else limit(response, fault.seconds);
  return true;
}

function limit(response: ServerResponse, seconds: number): void {
  const headers = {
    "retry-after": String(Math.ceil(seconds)),
    "x-ratelimit-limit": "1",
    "x-ratelimit-remaining": "0",
    "x-ratelimit-reset-after": String(seconds),
    "x-ratelimit-bucket": "strict",
    "x-ratelimit-scope": "shared",
  };
  const body = { message: "You are being rate limited.", retry_after: seconds, global: false };
  answer(response, 429, headers, body);
}

function answer(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>>,
  body: object,
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

/** Ends a connection in the middle. */
export function cutOff(request: IncomingMessage): void {
  request.socket.destroy();
}
