import { expect, it } from "vitest";
import { isSnowflake } from "#interactions/is-snowflake.ts";

it.each([
  ["175928847299117063", true],
  ["1312345678901234567", true],
  ["18446744073709551615", true],
  ["18446744073709551616", false],
  ["99999999999999999999", false],
  ["175928847299117063000", false],
  ["0175928847299117063", false],
  ["17592884729911706x", false],
  ["-175928847299117063", false],
  ["175928847299117063\n", false],
  ["operator", false],
  ["12345", false],
  ["", false],
])("tells of %j whether Discord could have given it as an id: %s", (text, expected) => {
  expect(isSnowflake(text)).toBe(expected);
});
