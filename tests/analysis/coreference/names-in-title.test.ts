import { describe, expect, it } from "vitest";
import { namesInTitle } from "#analysis/coreference/names-in-title.ts";

describe("the full names in a title", () => {
  it.each([
    { title: "Why Hannah Velmore left", surname: "velmore", written: "Hannah Velmore" },
    { title: "“Hannah Velmore’s” long year", surname: "velmore", written: "Hannah Velmore" },
    {
      title: "Hannah Velmore meets Thomas Velmore",
      surname: "velmore",
      written: "Hannah Velmore",
    },
  ])("$title → $written", ({ title, surname, written }) => {
    expect(namesInTitle(title).get(surname)?.written).toBe(written);
  });

  it.each([
    { title: null, why: "no title" },
    { title: "Velmore leaves", why: "no given name" },
    { title: "Hannah", why: "a single word" },
    { title: "Mrs. Velmore leaves", why: "a title is no given name" },
  ])("none: $why", ({ title }) => {
    expect(namesInTitle(title).get("velmore")).toBeUndefined();
  });
});
