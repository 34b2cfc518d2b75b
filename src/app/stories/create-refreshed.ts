/** Something that was loaded and is loaded anew when it changed; until then the old one serves. */
export interface Refreshed<Value> {
  /** What was loaded last; the first call loads. A first load that failed is tried again by the next call. */
  readonly get: () => Promise<Value>;
  /** Loads anew, once for all calls that come meanwhile; resolves when what is served is new. */
  readonly refresh: () => Promise<void>;
}

/** `failed` hears of a reload that did not work; what was there before serves on. */
export function createRefreshed<Value>(
  load: () => Promise<Value>,
  failed: (error: unknown) => void,
): Refreshed<Value> {
  let served: Promise<Value> | null = null;
  let loading: Promise<void> | null = null;
  let again = false;

  const loadAll = async (): Promise<void> => {
    do {
      again = false;
      const next = load();
      const isFirst = served === null;
      if (isFirst) served = next;
      try {
        const value = await next;
        served = Promise.resolve(value);
      } catch (error) {
        if (isFirst) served = null;
        else failed(error);
      }
    } while (again);
    loading = null;
  };

  const start = (): Promise<void> => {
    loading ??= loadAll();
    return loading;
  };

  return {
    get: () => {
      if (served === null) void start();
      if (served === null) throw new Error("Cannot load: nothing is under way");
      return served;
    },
    refresh: () => {
      if (loading !== null) again = true;
      return start();
    },
  };
}
