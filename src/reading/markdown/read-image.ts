/** True when a line holds one image and nothing else. */
export function isImage(line: string): boolean {
  return (
    line.startsWith("![") && line.endsWith(")") && line.indexOf("](") === line.lastIndexOf("](")
  );
}

/** The words that stand for an image: its title in quotation marks, otherwise its alternative text. */
export function readImage(image: string): string {
  const middle = image.indexOf("](");
  const alternative = image.slice(2, middle);
  const address = image.slice(middle + 2, -1);
  const open = address.indexOf(' "');
  return open !== -1 && address.endsWith('"') ? address.slice(open + 2, -1) : alternative;
}
