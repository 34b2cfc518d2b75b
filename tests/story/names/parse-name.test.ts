import { describe, expect, it } from "vitest";
import { parseName } from "#story/names/parse-name.ts";

describe("parseName", () => {
  it.each([
    ["Mira Lund", "mira", "lund"],
    ["Mrs. Lund", null, "lund"],
    ["Sen. Mira K. Lund", "mira", "lund"],
    ["Oskar van der Rask", "oskar", "van der rask"],
    ["De Rask", null, "de rask"],
    ["Ben Rask", "ben", "rask"],
    ["José Maré", "jose", "mare"],
    ["G.K. Rask", "gk", "rask"],
    ["Jean-Luc Maré", "jean-luc", "mare"],
    ["Vee", null, "vee"],
  ])("%s: given %s, surname %s", (text, given, surname) => {
    expect(parseName(text)).toMatchObject({ given, surname });
  });

  it.each([
    ["Mrs. Lund", "female", true],
    ["Mr. Lund", "male", true],
    ["Dr. Lund", "unknown", false],
    ["Lady Mira", "female", true],
    ["Hannah Rask", "female", false],
    ["J. Hannah Rask", "female", false],
    ["Kim Rask", "unknown", false],
    ["Hannah", "unknown", false],
    ["Zorvan Rask", "unknown", false],
    // By the long forms that a short one stands for, where they agree.
    ["Peggy Rask", "female", false],
    ["Hank Rask", "male", false],
    ["Chris Rask", "unknown", false],
    ["Hannah-Marie Rask", "female", false],
    ["H. Rask", "unknown", false],
  ])("%s: %s", (text, gender, titled) => {
    expect(parseName(text)).toMatchObject({ gender, titled });
  });

  it.each([
    ["Oskar Rask Jr.", "Oskar Rask", "jr"],
    ["Oskar Rask, Jr.", "Oskar Rask", "jr"],
    ["Oskar Rask III", "Oskar Rask", "iii"],
    ["Oskar Rask", "Oskar Rask", null],
  ])("%s: suffix apart", (text, written, suffix) => {
    expect(parseName(text)).toMatchObject({ written, suffix });
  });

  it.each([
    ['Marcia "Vee" Rask', "Marcia Rask", "vee"],
    ["Marcia (Vee) Rask", "Marcia Rask", "vee"],
    ["Marcia Rask", "Marcia Rask", null],
  ])("%s: nickname apart", (text, written, nickname) => {
    expect(parseName(text)).toMatchObject({ written, nickname });
  });
});
