export interface PictureTheme {
  readonly background: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  /** Colours of people, the most named first; told apart by colour-blind readers too. */
  readonly people: readonly string[];
}

/** After Okabe and Ito (2008), darkened or lightened to a contrast of 4.5 with the background. */
export const PICTURE_THEMES: Readonly<Record<"light" | "dark", PictureTheme>> = {
  light: {
    background: "#ffffff",
    ink: "#1b1d22",
    muted: "#5a606b",
    line: "#c9ced6",
    people: ["#0060a8", "#b34700", "#00755a", "#9c3a79", "#7a5c00", "#4d57b8"],
  },
  dark: {
    background: "#1e1f24",
    ink: "#f1f2f4",
    muted: "#a7adb8",
    line: "#4a4e58",
    people: ["#56b4e9", "#f0a35e", "#3fcf9f", "#e291c3", "#e6cf4a", "#a5adff"],
  },
};
