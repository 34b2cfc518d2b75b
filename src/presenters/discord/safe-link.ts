/** The address when it is http(s) and may stand in a masked link or a button, otherwise null. */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  if (url.username !== "" || url.password !== "") return null;
  const safe = url.href.replace(/[()<>[\]\\*_~`|]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return safe.length <= LONGEST && URL.canParse(safe) ? safe : null;
}

/** Discord's bound on a button's address; longer ones would also eat the message's room. */
const LONGEST = 512;
