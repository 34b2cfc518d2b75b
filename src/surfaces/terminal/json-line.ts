/**
 * A value as one line of JSON. The control characters that JSON leaves as they are (0x7f to 0x9f)
 * are spelt by number, as a terminal would obey them.
 */
export function jsonLine(value: object): string {
  const spelt = (sign: string) => `\\u00${sign.charCodeAt(0).toString(16)}`;
  return `${JSON.stringify(value).replace(/[\u007f-\u009f]/g, spelt)}\n`;
}
