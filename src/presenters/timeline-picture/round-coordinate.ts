/** To a tenth of a unit, which is finer than what is seen. */
export function roundCoordinate(value: number): number {
  return Math.round(value * 10) / 10;
}
