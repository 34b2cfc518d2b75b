/** Keeps the few highest scores seen. */
export class BestScores {
  readonly #scores: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = Math.max(1, Math.floor(most));
  }

  get highest(): number {
    return this.#scores[0] ?? 0;
  }

  /** The last of the best, or 0 while there are not enough. */
  get least(): number {
    return this.#scores[this.#most - 1] ?? 0;
  }

  note(score: number): void {
    const scores = this.#scores;
    if (scores.length === this.#most) {
      if (score <= this.least) return;
      scores.pop();
    }
    let place = scores.length;
    scores.push(score);
    for (; place > 0 && scores[place - 1]! < score; place--) scores[place] = scores[place - 1]!;
    scores[place] = score;
  }
}
