import fc from "fast-check";
import { expect, it } from "vitest";
import { loadCommands } from "#app/load-commands.ts";
import { marksOfPage, pageOfShown, readField } from "#commands/correct/replies/form-marks.ts";
import { decodeAction, encodeAction } from "#presenters/discord/encode-action.ts";

/** What a form showed, carried in its state. */

it.each([
  ["left empty", "Ada", null, "Bea", "same"],
  ["as it is", "Ada", "Ada", "Ada", "same"],
  ["changed", "Ada", "Bea", "Ada", "change"],
  ["left while another changed it", "Ada", "Ada", "Bea", "same"],
  ["changed to what another changed it to", "Ada", "Bea", "Bea", "same"],
  ["changed while another changed it", "Ada", "Cleo", "Bea", "contested"],
  ["said where there was nothing", "", "Ada", null, "change"],
  ["said where there was nothing, after another", "", "Ada", "Bea", "contested"],
  ["changed after another took it away", "Ada", "Bea", "", "contested"],
])("%s: %j, %j, %j", (_, shown, typed, now, became) => {
  const [first, second] = marksOfPage(pageOfShown(shown, "2021"));
  expect(readField(first, typed, now)).toBe(became);
  expect(readField(second, "2021", "2021")).toBe("same");
});

it("is no matter where no form was shown", () => {
  expect(marksOfPage(0)).toEqual([null, null]);
  expect(readField(null, "Ada", "Bea")).toBe("change");
});

it("fits into the state of a form, whatever was shown", async () => {
  const commands = await loadCommands();
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (first, second) => {
      const page = pageOfShown(first, second);
      const action = {
        command: "correct event",
        options: { event: "#e1" },
        place: "aside",
      } as const;
      const state = encodeAction({ ...action, page }, commands) ?? "";
      expect(decodeAction(state, commands)?.page).toBe(page);
      const [one, two] = marksOfPage(page);
      expect(readField(one, first, "x".repeat(50))).not.toBe("contested");
      expect(readField(two, second, "x".repeat(50))).not.toBe("contested");
    }),
  );
});
