import { renderTimelinePicture } from "#presenters/timeline-picture/render-timeline-picture.ts";
import { createArticle } from "#story/article.ts";

const TEXT =
  "Mara Voss left the Norwick label after six albums — the most of any singer it has had.";

/** How long the picture of a timeline takes to draw. */
export default async function benchPicture(): Promise<void> {
  for (const count of [1, 9, 20, 40]) {
    const entries = Array.from({ length: count }, (_, index) => {
      const article = createArticle({ id: String(index), text: TEXT, outlet: "Harbour Gazette" });
      const place = { article, start: 0, end: TEXT.length };
      return { date: String(1990 + index), place, people: [] };
    });
    const picture = { kind: "timeline", title: "Voss and the label", entries } as const;
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      renderTimelinePicture(picture, { theme: "dark" });
      return performance.now() - start;
    });
    const median = times.toSorted((a, b) => a - b)[2]!;
    process.stdout.write(`${String(count).padStart(2)} entries ${median.toFixed(0)} ms\n`);
  }
}
