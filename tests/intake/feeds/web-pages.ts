/** An article of its own words; `day` null names none. */
export function article(title: string, day: string | null): string {
  const meta = day === null ? "" : `<meta property="article:published_time" content="${day}">`;
  const line = (at: number) =>
    `<p>${Array.from({ length: 20 }, (_, word) => `${title}${word}x${at}`).join(", ")}, and so on.</p>`;
  const head = `<meta property="og:title" content="${title}">${meta}`;
  return `<html><head>${head}</head><body><article>${[1, 2, 3, 4].map(line).join("")}</article></body></html>`;
}

/** An RSS feed of such articles. */
export function listing(items: readonly [title: string, day?: string][]): string {
  const each = items.map(
    ([title, day]) =>
      `<item><title>${title}</title><link>https://harbour.example/${title}</link>${day ? `<pubDate>${day}</pubDate>` : ""}</item>`,
  );
  return `<rss version="2.0"><channel><title>Harbour</title>${each.join("")}</channel></rss>`;
}
