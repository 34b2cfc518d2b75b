/**
 * Takes in what is true of something, one feature at a time. A feature is a path of words
 * (`before`, `subject`, `name`, `say`), so that its weight is found without a string being made.
 */
export interface Features {
  add(
    first: string,
    second?: string,
    third?: string,
    fourth?: string,
    fifth?: string,
    sixth?: string,
    seventh?: string,
  ): void;
}
