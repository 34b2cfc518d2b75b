/** A moment in UTC as `2026-11-22T22:38:39.000Z`, so that the order of the texts is that of time. */
export type Instant = string;
