import { standardise } from "./standardise.ts";

export interface Example {
  readonly features: readonly number[];
  readonly isTrue: boolean;
  readonly weight?: number;
}

export interface LogisticModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** Logistic regression with a ridge penalty, by Newton's method on standardised columns. */
export function fitLogistic(
  examples: readonly Example[],
  ridge: number,
  steps = 30,
): LogisticModel {
  const { rows, toRaw } = standardise(examples.map(({ features }) => features));
  const width = (rows[0]?.length ?? 0) + 1;
  const beta = new Float64Array(width);
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(width);
    const hessian = Array.from({ length: width }, () => new Float64Array(width));
    examples.forEach(({ isTrue, weight = 1 }, at) => {
      const row = rows[at]!;
      let sum = beta[width - 1]!;
      for (let i = 0; i < width - 1; i++) sum += beta[i]! * row[i]!;
      const p = 1 / (1 + Math.exp(-sum));
      const x = (i: number) => (i === width - 1 ? 1 : row[i]!);
      const curvature = weight * p * (1 - p);
      for (let i = 0; i < width; i++) {
        gradient[i]! += weight * ((isTrue ? 1 : 0) - p) * x(i);
        for (let j = 0; j <= i; j++) hessian[i]![j]! += curvature * x(i) * x(j);
      }
    });
    for (let i = 0; i < width; i++) {
      if (i < width - 1) gradient[i]! -= ridge * beta[i]!;
      hessian[i]![i]! += (i < width - 1 ? ridge : 0) + 1e-9;
      for (let j = 0; j < i; j++) hessian[j]![i] = hessian[i]![j]!;
    }
    const move = solve(hessian, gradient);
    for (let i = 0; i < width; i++) beta[i]! += move[i]!;
  }
  const raw = toRaw(beta.subarray(0, width - 1));
  return { bias: beta[width - 1]! + raw.bias, weights: raw.weights };
}

/** Gaussian elimination with partial pivoting; overwrites its arguments. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(matrix[row]![column]!) > Math.abs(matrix[pivot]![column]!)) pivot = row;
    }
    [matrix[column], matrix[pivot]] = [matrix[pivot]!, matrix[column]!];
    [right[column], right[pivot]] = [right[pivot]!, right[column]!];
    for (let row = column + 1; row < size; row++) {
      const factor = matrix[row]![column]! / matrix[column]![column]!;
      for (let at = column; at < size; at++) matrix[row]![at]! -= factor * matrix[column]![at]!;
      right[row]! -= factor * right[column]!;
    }
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let at = row + 1; at < size; at++) right[row]! -= matrix[row]![at]! * right[at]!;
    right[row]! /= matrix[row]![row]!;
  }
  return right;
}
