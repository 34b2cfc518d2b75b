/** The button that changes between light and dark; the choice is kept in this browser. */
export function switchTheme(): void {
  const root = document.documentElement;
  const kept = read();
  if (kept !== null) root.dataset.theme = kept;
  document.getElementById("theme")?.addEventListener("click", () => {
    const dark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    write(root.dataset.theme);
  });
}

const KEY = "record-theme";

/** Storage may be forbidden; the choice then lasts as long as the page. */
function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function write(theme: string): void {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    return;
  }
}
