/** A shard of Discord's gateway, as it is now. */
export interface ShardState {
  readonly shard: number;
  readonly isConnected: boolean;
  /** Seconds since Discord last answered a heartbeat or opened a connection. */
  readonly heartbeatAge: number;
  readonly servers: number;
}
