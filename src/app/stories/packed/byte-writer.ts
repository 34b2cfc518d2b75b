/** Bytes that grow at their end. */
export class ByteWriter {
  #bytes = new Uint8Array(4096);
  #length = 0;

  /** So many bytes were written. */
  get length(): number {
    return this.#length;
  }

  /** A whole number from 0 to 2^31 - 1, in as many bytes as it needs: seven bits each, the lowest first. */
  writeNumber(value: number): void {
    this.#makeRoom(5);
    let rest = value;
    while (rest > 0x7f) {
      this.#bytes[this.#length++] = (rest & 0x7f) | 0x80;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  writeFloat(value: number): void {
    this.writeBytes(new Uint8Array(new Float64Array([value]).buffer));
  }

  writeBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  toBytes(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #makeRoom(size: number): void {
    if (this.#length + size <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#length + size, 2 * this.#bytes.length));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}
