import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/**
 * RGBA pixels, row by row, as a PNG (W3C "Portable Network Graphics", second edition). Packed on a
 * thread of zlib's; resvg's own encoder would hold up the event loop for as long.
 */
export async function encodePng(
  pixels: Uint8Array,
  width: number,
  height: number,
): Promise<Uint8Array> {
  const packed = await promisify(deflate)(filtered(pixels, width, height), { level: LEVEL });
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header(width, height)),
    chunk("IDAT", packed),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Much of the ground is one colour: more than this packs little better. */
const LEVEL = 6;

/** Eight bits a channel, colour with alpha, nothing interlaced. */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([8, 6, 0, 0, 0], 8);
  return bytes;
}

/** Each row behind the number of its filter; 0 leaves it as it is. */
function filtered(pixels: Uint8Array, width: number, height: number): Buffer {
  const row = width * 4;
  const bytes = Buffer.alloc((row + 1) * height);
  for (let y = 0; y < height; y++) {
    bytes.set(pixels.subarray(y * row, (y + 1) * row), y * (row + 1) + 1);
  }
  return bytes;
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
