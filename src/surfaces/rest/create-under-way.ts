/** Work that goes on by itself and must be done before the process ends. */
export interface UnderWay {
  /** Takes work that never rejects. */
  add(work: Promise<void>): void;
  /** Resolves when nothing is under way any more, what was added meanwhile included. */
  settled(): Promise<void>;
}

export function createUnderWay(): UnderWay {
  const all = new Set<Promise<void>>();
  return {
    add: (work) => {
      all.add(work);
      work.finally(() => all.delete(work));
    },
    settled: async () => {
      while (all.size > 0) await Promise.all(all);
    },
  };
}
