/** Colours are for people at a terminal, who may switch them off as <https://no-color.org> has it. */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
) {
  return isTerminal && (env.NO_COLOR ?? "") === "";
}
