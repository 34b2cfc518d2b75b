/** Keeps the few highest scores seen. */
export class BestScores {
  readonly #scores: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get highest(): number {
    return this.#scores[0] ?? 0;
  }

  /** The last of the best, or 0 while there are not enough. */
  get least(): number {
    return this.#scores[this.#most - 1] ?? 0;
  }

  note(score: number): void {
    if (score <= this.least) return;
    const place = this.#scores.findIndex((other) => other < score);
    this.#scores.splice(place < 0 ? this.#scores.length : place, 0, score);
    this.#scores.length = Math.min(this.#scores.length, this.#most);
  }
}
