/** A feed that fails again and again is left alone for at most this long. In ms. */
const LONGEST_WAIT = 24 * 60 * 60 * 1000;
/** Feeds that are followed at the same minute drift apart by this share of the interval. */
const SPREAD = 0.2;

export interface LookPlan {
  readonly interval: number;
  /** Looks that failed since the last that did not. */
  readonly failures: number;
  /** What the server asked for; null when it did not. */
  readonly retryAfter: number | null;
  /** 0 to 1, chance. */
  readonly jitter: number;
}

/** How long to wait for the next look at a feed: twice as long with each failure. In ms. */
export function nextLook({ interval, failures, retryAfter, jitter }: LookPlan): number {
  const wait = interval * 2 ** Math.min(failures, 20) * (1 + SPREAD * jitter);
  return Math.min(Math.max(wait, retryAfter ?? 0), longestWait(interval));
}

/** No look is further off than this. In ms. */
export function longestWait(interval: number): number {
  return Math.max(LONGEST_WAIT, interval);
}
