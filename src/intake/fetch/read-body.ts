import type { IncomingMessage } from "node:http";
import { type Duplex, PassThrough, pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { CannotFetch } from "./cannot-fetch.ts";

const decoders: Readonly<Record<string, () => Duplex>> = {
  identity: () => new PassThrough(),
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * The body, decompressed and never more than `largest` bytes of it: what unpacks to more is cut off
 * in the middle. Rejects with `CannotFetch`, or with the error of the connection or the packing.
 */
export async function readBody(
  link: string,
  response: IncomingMessage,
  largest: number,
): Promise<Uint8Array> {
  const unpacked = decoderOf(link, response);
  // What breaks on either side ends the other and is thrown by the loop.
  pipeline(response, unpacked, () => undefined);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of unpacked) {
    size += part.length;
    if (size > largest) throw new CannotFetch(link, ({ tooLarge }) => tooLarge(largest / 1e6));
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function decoderOf(link: string, { headers }: IncomingMessage): Duplex {
  const encoding = headers["content-encoding"]?.trim().toLowerCase() ?? "identity";
  const create = decoders[encoding];
  if (create) return create();
  throw new CannotFetch(link, ({ packedSo }) => packedSo(encoding.slice(0, 40)));
}
