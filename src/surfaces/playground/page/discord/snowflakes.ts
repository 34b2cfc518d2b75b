/** Milliseconds since 1970 at which Discord's ids begin. */
const epoch = 1_420_070_400_000;

/** Gives out ids as Discord does: the time in the upper bits, a counter in the lower twelve. */
export function snowflakes(): (now: Date) => string {
  let count = 0n;
  return (now) => {
    count += 1n;
    return String((BigInt(now.getTime() - epoch) << 22n) | (count & 0xfffn));
  };
}
