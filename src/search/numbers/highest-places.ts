/** Keeps the places with the highest values above 0, highest first, of equals the one noted first. */
export class HighestPlaces {
  readonly places: number[] = [];
  /** A value no higher than this changes nothing: the last of the kept ones, 0 while there is room. */
  least = 0;
  readonly #values: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  note(place: number, value: number): void {
    const { places } = this;
    const values = this.#values;
    if (value <= this.least) return;
    let at = Math.min(places.length, this.#most - 1);
    for (; at > 0 && values[at - 1]! < value; at--) {
      values[at] = values[at - 1]!;
      places[at] = places[at - 1]!;
    }
    values[at] = value;
    places[at] = place;
    if (places.length === this.#most) this.least = values[this.#most - 1]!;
  }
}
