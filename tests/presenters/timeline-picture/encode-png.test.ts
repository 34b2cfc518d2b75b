import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { expect, it } from "vitest";
import { encodePng } from "#presenters/timeline-picture/encode-png.ts";

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="5" height="3">${inside}</svg>`;

it("gives pixels that another decoder reads as they were", async () => {
  const colours = ["#ff0000", "#00ff00", "#0000ff", "#102030", "#ffffff"];
  const boxes = colours.map(
    (colour, x) => `<rect x="${x}" width="1" height="${x < 3 ? 3 : 2}" fill="${colour}"/>`,
  );
  const drawn = new Resvg(
    svg(`<rect width="5" height="3" fill="#abcdef"/>${boxes.join("")}`),
  ).render();
  const png = await encodePng(drawn.pixels, 5, 3);
  const address = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const again = new Resvg(svg(`<image width="5" height="3" xlink:href="${address}"/>`)).render();
  expect([...again.pixels]).toEqual([...drawn.pixels]);
});

it("says its size and how its colours are kept", async () => {
  const png = Buffer.from(await encodePng(new Uint8Array(4 * 6 * 2).fill(255), 6, 2));
  expect(png.subarray(12, 16).toString("latin1")).toBe("IHDR");
  expect([png.readUInt32BE(16), png.readUInt32BE(20), ...png.subarray(24, 29)]).toEqual([
    6, 2, 8, 6, 0, 0, 0,
  ]);
  const packed = png.subarray(png.indexOf("IDAT") + 4);
  expect(inflateSync(packed)).toHaveLength((6 * 4 + 1) * 2);
});
