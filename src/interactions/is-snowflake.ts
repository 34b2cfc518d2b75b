/** Whether a text is an id of Discord's: a 64-bit number whose upper part is a time since 2015. */
export function isSnowflake(text: string): boolean {
  return /^[1-9]\d{14,19}$/.test(text) && BigInt(text) <= LARGEST;
}

const LARGEST = 2n ** 64n - 1n;
