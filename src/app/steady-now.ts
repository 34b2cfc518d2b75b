/**
 * Milliseconds since the process started. Unlike the time of day, which an operator or NTP may set,
 * it never goes back and never jumps, so waits and silences are measured by it.
 */
export const steadyNow = (): number => performance.now();
