import stringWidth from "string-width";

/** Columns that a text takes in a terminal; colour codes take none, wide characters two. Plain text is told at once. */
export const columns = (text: string): number => (/^[ -~\u2013\u2014\u2018-\u201d\u2026]*$/.test(text) ? text.length : stringWidth(text));

/** Pads on the right with spaces to `width` columns. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)));
}

/** Pads on the left. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - columns(text))) + text;
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** At most `width` columns, cut at a word where that loses little, with "…" for what is gone. */
export function truncate(text: string, width: number): string {
  if (columns(text) <= width) return text;
  if (width <= 1) return width === 1 ? "…" : "";
  const head = take(text, width - 1);
  const space = head.lastIndexOf(" ");
  const atWord = space > head.length * 0.4 ? head.slice(0, space) : head;
  return `${atWord.replace(/[\s,;:.–—-]+$/u, "")}…`;
}

/** At most `width` columns; what stands before `focus` goes where it would otherwise be cut off. */
export function truncateAround(text: string, width: number, focus: string): string {
  const at = text.indexOf(focus);
  if (columns(text) <= width || focus === "" || at < 0 || columns(text.slice(0, at + focus.length)) <= width - 1)
    return truncate(text, width);
  // The start of a word from which the focus and "…" fit; where not even the focus does, its start.
  let from = at;
  for (let space = text.lastIndexOf(" ", at - 1); space > 0; space = text.lastIndexOf(" ", space - 1)) {
    if (columns(text.slice(space + 1, at + focus.length)) > width - 3) break;
    from = space + 1;
  }
  return from === 0 ? truncate(text, width) : `… ${truncate(text.slice(from), width - 2)}`;
}

/** As many whole characters from the start as fit into `width` columns. */
export function take(text: string, width: number): string {
  let used = 0;
  let end = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    used += columns(segment);
    if (used > width) return text.slice(0, end);
    end = index + segment.length;
  }
  return text;
}

/** Lines of at most `width` columns, broken at spaces; a word longer than a line is cut. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    let rest = word;
    if (line !== "" && columns(line) + 1 + columns(rest) <= width) {
      line += ` ${rest}`;
      continue;
    }
    if (line !== "") lines.push(line);
    while (columns(rest) > width) {
      const head = take(rest, width);
      if (head === "") break;
      lines.push(head);
      rest = rest.slice(head.length);
    }
    line = rest;
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** The first `most` lines; where more are left, the last of them ends in "…" within `width` columns. */
export function clip(lines: readonly string[], most: number, width: number): readonly string[] {
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), truncate(`${lines[most - 1] ?? ""} ${lines[most] ?? ""}`, width)];
}

/**
 * Pieces that must not be broken ("A:7", a quotation), set one after the other on lines of `width` columns,
 * with `gap` spaces between them.
 */
export function flow(pieces: readonly string[], width: number, gap = 3): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    const joined = line === "" ? piece : line + " ".repeat(gap) + piece;
    if (line === "" || columns(joined) <= width) line = joined;
    else {
      lines.push(line);
      line = piece;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** "1 article", "2 articles"; `many` where adding an s will not do. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C". */
export function list(words: readonly string[], and = "and"): string {
  if (words.length <= 1) return words[0] ?? "";
  return `${words.slice(0, -1).join(", ")} ${and} ${words.at(-1) ?? ""}`;
}
