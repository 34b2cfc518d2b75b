import { expect, it } from "vitest";
import { fetchAttachment } from "#app/desk/fetch-attachment.ts";

/** Where the bytes of an attached file come from. */

const file = (url: string, size = 3) => ({ name: "a.md", url, size, contentType: null });
const fetched: string[] = [];
const fetch = async (link: string) => {
  fetched.push(link);
  return {
    link,
    contentType: "text/plain",
    bytes: new Uint8Array([1]),
    etag: null,
    lastModified: null,
  };
};
const big = Buffer.alloc(5_000_001).toString("base64");

it("is the address that Discord gives, by the fetcher that reaches the public web only", async () => {
  const { bytes } = await fetchAttachment(file("https://cdn.example/a.md"), fetch);
  expect([...bytes]).toEqual([1]);
  expect(fetched).toEqual(["https://cdn.example/a.md"]);
});

it("is the address itself in the playground", async () => {
  const { bytes } = await fetchAttachment(file("data:text/plain;base64,aGk="), fetch);
  expect(new TextDecoder().decode(bytes)).toBe("hi");
});

it.each([
  ["is said to be", file("https://cdn.example/a.md", 5_000_001)],
  ["is", file(`data:;base64,${big}`)],
])("is not taken when it %s too large", async (_, large) => {
  await expect(fetchAttachment(large, fetch)).rejects.toThrow("larger than 5 MB");
});

it.each(["data:text/plain,hi", "file:///etc/passwd", "data:text/plain;base64,a b"])(
  "leaves %s to the fetcher, which refuses it",
  async (url) => {
    fetched.length = 0;
    await fetchAttachment(file(url), fetch);
    expect(fetched).toEqual([url]);
  },
);
