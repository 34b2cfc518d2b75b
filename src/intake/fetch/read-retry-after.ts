/**
 * How long a server asks to be left alone (RFC 9110, section 10.2.3), in ms: given in seconds or as a
 * moment, which is measured by the server's own clock. Null when it says nothing that can be used.
 */
export function readRetryAfter(
  value: string | undefined,
  serverDate: string | undefined,
): number | null {
  if (value === undefined) return null;
  if (/^\d{1,9}$/u.test(value.trim())) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(serverDate ?? "");
  return Number.isNaN(wait) || wait < 0 ? null : wait;
}
