/**
 * The address when it is one of the web: http or https, without a name or password in it. A relative
 * one is taken from `base`. Null for anything else.
 */
export function webAddress(written: string, base?: string): URL | null {
  if (!URL.canParse(written, base)) return null;
  const url = new URL(written, base);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  return isWeb && url.username === "" && url.password === "" ? url : null;
}
