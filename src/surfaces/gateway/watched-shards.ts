import { SimpleShardingStrategy, type WebSocketManager, WebSocketShardEvents } from "@discordjs/ws";

/**
 * discord.js' shards, watched for silence. discord.js itself notices an unanswered heartbeat only
 * when the next one is due, up to 83 s after the last answer, and then waits up to 30 s more for a
 * dead connection to close.
 */
export class WatchedShards extends SimpleShardingStrategy {
  readonly #now: () => number;
  readonly #start: number;
  readonly #heard = new Map<number, number>();
  readonly #cut = new Map<number, number>();

  /** @param now Milliseconds. */
  constructor(manager: WebSocketManager, now: () => number) {
    super(manager);
    this.#now = now;
    this.#start = now();
    const hear = ({ shardId }: { shardId: number }) => void this.#heard.set(shardId, now());
    manager.on(WebSocketShardEvents.Hello, hear);
    manager.on(WebSocketShardEvents.HeartbeatComplete, hear);
  }

  /** Milliseconds since Discord last answered a shard. */
  silenceOf(shard: number): number {
    return this.#now() - (this.#heard.get(shard) ?? this.#start);
  }

  /**
   * Cuts the connections that have been silent for longer than this, in milliseconds; discord.js
   * then opens them again. Returns their shards.
   */
  cutSilent(longest: number): readonly number[] {
    // discord.js has no call that ends a connection without the other side's part; brackets open
    // what it keeps private.
    // biome-ignore lint/complexity/useLiteralKeys: see above
    const silent = [...this["shards"]].filter(([id]) => {
      const sinceCut = this.#now() - (this.#cut.get(id) ?? Number.NEGATIVE_INFINITY);
      return Math.min(this.silenceOf(id), sinceCut) > longest;
    });
    for (const [id, shard] of silent) {
      this.#cut.set(id, this.#now());
      // biome-ignore lint/complexity/useLiteralKeys: see above
      shard["connection"]?.terminate();
    }
    return silent.map(([id]) => id);
  }
}
