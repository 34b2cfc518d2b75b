import { roundCoordinate } from "./round-coordinate.ts";
/** A person's own sign, so that colour is not needed to tell people apart. */
export interface PersonSign {
  readonly name: string;
  readonly colour: string;
  readonly shape: SignShape;
}

export const SIGN_SHAPES = ["circle", "square", "triangle", "diamond", "star", "hexagon"] as const;

export type SignShape = (typeof SIGN_SHAPES)[number] | "ring";

/** The corners of a shape in a circle of radius 1, clockwise from the top. */
const CORNERS: Readonly<
  Record<Exclude<SignShape, "circle" | "ring">, readonly (readonly [number, number])[]>
> = {
  square: polygon(4, 45, 1.18),
  triangle: polygon(3, 0, 1.25),
  diamond: polygon(4, 0, 1.25),
  star: star(),
  hexagon: polygon(6, 0, 1.1),
};

function polygon(
  sides: number,
  turn: number,
  radius: number,
): readonly (readonly [number, number])[] {
  return Array.from({ length: sides }, (_, index) => corner(index / sides + turn / 360, radius));
}

function star(): readonly (readonly [number, number])[] {
  return Array.from({ length: 10 }, (_, index) =>
    corner(index / 10, index % 2 === 0 ? 1.35 : 0.58),
  );
}

function corner(part: number, radius: number): readonly [number, number] {
  const angle = part * 2 * Math.PI;
  return [Math.sin(angle) * radius, -Math.cos(angle) * radius];
}

/** The SVG of a sign at a point. */
export function drawSign(
  shape: SignShape,
  {
    x,
    y,
    radius,
    colour,
    background,
  }: {
    readonly x: number;
    readonly y: number;
    readonly radius: number;
    readonly colour: string;
    readonly background: string;
  },
): string {
  if (shape === "ring") {
    return `<circle cx="${x}" cy="${y}" r="${radius - 1}" fill="${background}" stroke="${colour}" stroke-width="3"/>`;
  }
  if (shape === "circle") return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`;
  const points = CORNERS[shape]
    .map(([dx, dy]) => `${roundCoordinate(x + dx * radius)},${roundCoordinate(y + dy * radius)}`)
    .join(" ");
  return `<polygon points="${points}" fill="${colour}"/>`;
}
