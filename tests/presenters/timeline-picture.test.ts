import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimelineMark } from "#interactions/block.ts";
import { layOutPicture } from "#presenters/timeline-picture/lay-out-picture.ts";
import { loadPictureFont } from "#presenters/timeline-picture/picture-font.ts";
import { PICTURE_THEMES } from "#presenters/timeline-picture/picture-theme.ts";
import { renderTimelinePicture } from "#presenters/timeline-picture/render-timeline-picture.ts";
import { signPeople } from "#presenters/timeline-picture/sign-people.ts";
import { widthOf } from "#presenters/timeline-picture/text-style.ts";
import { createArticle } from "#story/article.ts";
import type { StoryPerson } from "#story/story.ts";

const font = loadPictureFont();

const texts = [
  "Mara Voss signed with Tern & Tide Records.",
  "Иля Брандт сказал, что больше не будет петь вместе с ней.",
  "وقالت الوزيرة إن الاجتماع المقبل سيعقد في العاصمة.",
  "W".repeat(300),
  "🙂🙂🙂",
  "",
  "海港が閉鎖された",
  "<b>&amp;\u0000\ud800</b>",
  "a ".repeat(600),
];

function person(name: string): StoryPerson {
  return {
    id: name,
    name,
    kind: "person",
    gender: "unknown",
    aliases: [],
  };
}

function mark(date: string, text: string, names: readonly string[]): TimelineMark {
  const article = createArticle({ id: date, text, outlet: "The Harbour Gazette" });
  return {
    date,
    place: { article, start: 0, end: text.length },
    people: names.map(person),
  };
}

const marks = fc.record({
  year: fc.integer({ min: 1000, max: 2999 }),
  grain: fc.constantFrom("", "-06", "-06-15"),
  text: fc.oneof(fc.constantFrom(...texts), fc.string({ unit: "grapheme", maxLength: 400 })),
  names: fc.array(fc.constantFrom("Mara Voss", "Ilya Brandt", "M".repeat(80), "Ana", "🙂"), {
    maxLength: 4,
  }),
});
const entries = fc
  .array(marks, { minLength: 1, maxLength: 40 })
  .map((each) => each.map(({ year, grain, text, names }) => mark(`${year}${grain}`, text, names)));

function layOut(entries: readonly TimelineMark[], title = "Two friends", locale = "en-GB") {
  const signs = signPeople(entries, PICTURE_THEMES.light);
  return layOutPicture({ kind: "timeline", title, entries }, signs, font, locale);
}

describe("layOutPicture", () => {
  it("lets nothing overlap or leave the picture", () => {
    fc.assert(
      fc.property(entries, fc.string({ unit: "grapheme", maxLength: 200 }), (marks, title) => {
        const layout = layOut(marks, title);
        for (const [index, entry] of layout.entries.entries()) {
          const next = layout.entries[index + 1];
          if (next?.x === entry.x) expect(next.y).toBeGreaterThan(entry.y + entry.height);
          expect(entry.y + entry.height).toBeLessThan(layout.height);
          const right = entry.x + 44 + entry.width;
          expect(right).toBeLessThan(layout.width);
          if (next && next.x > entry.x) expect(right).toBeLessThan(next.x);
        }
      }),
      { seed: 11, numRuns: 100 },
    );
  });

  it("writes no line wider than its column", () => {
    fc.assert(
      fc.property(entries, (marks) => {
        const { entries, styles } = layOut(marks);
        for (const entry of entries) {
          for (const line of entry.clause) {
            expect(widthOf(line, styles.clause)).toBeLessThanOrEqual(entry.width);
          }
          expect(widthOf(entry.date, styles.date)).toBeLessThanOrEqual(entry.width);
          const pieces = entry.source ? [...entry.who, entry.source] : entry.who;
          for (const { x, text } of pieces) {
            expect(x + widthOf(text, styles.who)).toBeLessThanOrEqual(entry.width);
          }
        }
      }),
      { seed: 12, numRuns: 100 },
    );
  });

  it("keeps the words as they are, cut at a word", () => {
    const text = `“${"never say that again ".repeat(40)}”`;
    const [entry] = layOut([mark("2031", text, [])]).entries;
    const shown = entry!.clause.join(" ");
    expect(shown.endsWith("…")).toBe(true);
    expect(text.startsWith(`${shown.slice(0, -1)} `)).toBe(true);
  });

  it.each([
    ["海港が閉鎖された", "[…]"],
    ["The 海港 reopened", "The […] reopened"],
    ["Closed: 海港。", "Closed: […]"],
    ["Closed 🙂, she said 👩\u200d🚀 twice", "Closed, she said twice"],
    ["Иля сказал", "Иля сказал"],
  ])("tells of letters that its font lacks: %s", (text, shown) => {
    expect(layOut([mark("2031", text, [])]).entries[0]?.clause.join(" ")).toBe(shown);
  });

  it.each([
    ["de", "2031-03-05", "5. März 2031"],
    ["fr", "2031-08", "août 2031"],
    ["ja", "2031-08-05", "2031-08-05"],
    ["ja", "2031", "2031"],
  ])("writes dates in %s as far as its font can: %s", (locale, date, shown) => {
    expect(layOut([mark(date, "x", [])], "", locale).entries[0]?.date).toBe(shown);
  });

  it.each([
    ["de", "Mai", "Jan. 2032"],
    ["pt-BR", "mai.", "jan. de 2032"],
    ["ja", "2031-05", "2032-01"],
  ])("writes months below the line of time in %s: %s, %s", (locale, may, january) => {
    const { scale } = layOut(
      [mark("2031-04-02", "x", []), mark("2032-02-05", "x", [])],
      "",
      locale,
    );
    const labels = scale?.time.ticks.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining([may, january]));
  });

  it("tells people apart without colour", () => {
    const named = ["Mara Voss", "Ilya Brandt", "Ana"].map((name) => mark("2031", "x", [name]));
    const shapes = layOut(named).entries.map(({ sign }) => sign!.shape);
    expect(new Set(shapes).size).toBe(3);
  });

  it("has no line to scale for a single date", () => {
    expect(layOut([mark("2031", "x", [])]).scale).toBeNull();
    expect(layOut([mark("2031", "x", []), mark("2033", "x", [])]).scale).not.toBeNull();
  });
});

describe("renderTimelinePicture", () => {
  it.each([1, 9, 40])("draws %i entries as a PNG", async (count) => {
    const entries = Array.from({ length: count }, (_, index) =>
      mark(String(1990 + index), texts[index % texts.length]!, ["Mara Voss"]),
    );
    const picture = { kind: "timeline", title: "Two friends", entries } as const;
    const { png } = await renderTimelinePicture(picture, { theme: "dark" });
    expect([...png.slice(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect(png.length).toBeLessThan(2_000_000);
  });

  it("draws the words: other words make another picture", async () => {
    const draw = async (text: string) => {
      const entries = [mark("2031", text, [])];
      return (
        await renderTimelinePicture({ kind: "timeline", title: "T", entries }, { theme: "light" })
      ).png;
    };
    expect(Buffer.compare(await draw("one"), await draw("two"))).not.toBe(0);
    expect(Buffer.compare(await draw("one"), await draw("one"))).toBe(0);
    expect(Buffer.compare(await draw("سلام"), await draw("كلام"))).not.toBe(0);
  });

  it("says the same in words", async () => {
    const entries = [mark("2031-05-07", "Mara Voss left the label.", [])];
    const { alt } = await renderTimelinePicture(
      { kind: "timeline", title: "Two friends", entries },
      { theme: "light" },
    );
    expect(alt).toBe("Timeline: Two friends\n7 May 2031: Mara Voss left the label.");
  });
});
