/** Outlines on a 24 × 24 grid, drawn in the colour of the text around them. */
const paths = {
  hash: "M10 3 8 21M16 3l-2 18M4 9h17M3 15h17",
  at: "M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm0 0v1.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-4 7.5",
  eye: "M2 12s3.5-7 10-7 10 7 10 7-3.5 7-10 7S2 12 2 12Zm13 0a3 3 0 1 1-6 0 3 3 0 0 1 6 0Z",
  apps: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM17 14v6M14 17h6",
  code: "m8 7-5 5 5 5M16 7l5 5-5 5",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  chevron: "m6 9 6 6 6-6",
  close: "M5 5l14 14M19 5 5 19",
  external: "M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5",
  menu: "M3 6h18M3 12h18M3 18h18",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z",
  send: "M4 12 3 4l18 8-18 8 1-8Zm0 0h8",
  file: "M6 2h8l5 5v15H6zM14 2v5h5",
  check: "m5 12 5 5 9-10",
  sliders: "M4 7h9M19 7h1M4 17h3M13 17h7M16 4v6M10 14v6",
} as const;

export type Icon = keyof typeof paths;

const svg = "http://www.w3.org/2000/svg";

/** A picture for the eye only: what it means stands in the name of what it is in. */
export function drawIcon(icon: Icon): SVGElement {
  const drawn = document.createElementNS(svg, "svg");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", paths[icon]);
  drawn.setAttribute("viewBox", "0 0 24 24");
  drawn.setAttribute("class", "icon");
  drawn.setAttribute("aria-hidden", "true");
  drawn.append(path);
  return drawn;
}
