import type { ReportFinding } from "../model/report.ts";
import { columns, pad } from "./layout.ts";
import { oneLine } from "./escape.ts";

type Diff = NonNullable<ReportFinding["diff"]>;

/** One piece of two aligned rows; `same` where both have it. */
export interface Cell {
  readonly left: string;
  readonly right: string;
  readonly same: boolean;
}

const EDGE_WORDS = 5;
const MIDDLE_WORDS = 4;
/** Words of what only one has that are shown, at its start and at its end. */
const ONE_SIDED = { start: 8, end: 6 };

/** Long runs that both have are cut down to the words around what differs, long ones that only one has to their start and end. */
export function elide(diff: Diff): Diff {
  return diff
    .map((part, i) => {
      const words = words_(part.text);
      if (part.op !== "equal") {
        const alone = [diff[i - 1], diff[i + 1]].every((next) => next === undefined || next.op === "equal");
        const cut = alone && words.length > ONE_SIDED.start + ONE_SIDED.end + 2;
        const shown = cut ? [...words.slice(0, ONE_SIDED.start), "…", ...words.slice(-ONE_SIDED.end)] : words;
        return { op: part.op, text: shown.join(" ") };
      }
      const first = i === 0;
      const last = i === diff.length - 1;
      if (first && words.length > EDGE_WORDS + 1) return { op: part.op, text: `… ${words.slice(-EDGE_WORDS).join(" ")}` };
      if (last && words.length > EDGE_WORDS + 1) return { op: part.op, text: `${words.slice(0, EDGE_WORDS).join(" ")} …` };
      if (!first && !last && words.length > 2 * MIDDLE_WORDS + 1) {
        return { op: part.op, text: `${words.slice(0, MIDDLE_WORDS).join(" ")} … ${words.slice(-MIDDLE_WORDS).join(" ")}` };
      }
      return { op: part.op, text: words.join(" ") };
    })
    .filter((part) => part.text !== "");
}

/** Cells in order: every word of what both have is one (so that lines can break), what differs stands opposite itself. */
export function cells(diff: Diff): Cell[] {
  const out: Cell[] = [];
  for (let i = 0; i < diff.length; i++) {
    const part = diff[i];
    if (part === undefined) continue;
    if (part.op === "equal") {
      for (const word of words_(part.text)) out.push({ left: word, right: word, same: true });
      continue;
    }
    const next = diff[i + 1];
    const paired = next !== undefined && next.op !== "equal" && next.op !== part.op;
    const text = oneLine(part.text);
    const other = paired ? oneLine(next.text) : "";
    out.push(part.op === "delete" ? { left: text, right: other, same: false } : { left: other, right: text, same: false });
    if (paired) i++;
  }
  return out;
}

/**
 * Two rows set so that what both have stands opposite itself, in lines of at most `width` columns.
 * `mark` sets off what differs.
 */
export function alignedRows(diff: Diff, width: number, mark: (text: string) => string): { left: string; right: string }[] {
  const rows: { left: string; right: string }[] = [];
  let left = "";
  let right = "";
  let used = 0;
  const flush = (): void => {
    if (used > 0) rows.push({ left: left.trimEnd(), right: right.trimEnd() });
    left = "";
    right = "";
    used = 0;
  };
  for (const cell of cells(diff).flatMap((one) => breakCell(one, width - 2))) {
    const bracket = (text: string): string => (text === "" ? "" : `[${text}]`);
    const shown = cell.same ? cell : { left: bracket(cell.left), right: bracket(cell.right) };
    const wide = Math.max(columns(shown.left), columns(shown.right));
    if (used > 0 && used + 1 + wide > width) flush();
    const gap = used === 0 ? "" : " ";
    const set = (text: string): string =>
      gap + (cell.same || text === "" ? pad(text, wide) : mark(text) + " ".repeat(wide - columns(text)));
    left += set(shown.left);
    right += set(shown.right);
    used += gap.length + wide;
  }
  flush();
  return rows;
}

/** The rows as lines under their labels: what both have is printed once, without one; what one leaves out over several rows, said once. */
export function labelledRows(
  rows: readonly { readonly left: string; readonly right: string }[],
  labels: readonly [string, string],
): string[] {
  const blank = " ".repeat(Math.max(...labels.map(columns)));
  const lines: string[] = [];
  rows.forEach(({ left, right }, at) => {
    if (left === right) {
      lines.push(`${blank}  ${left}`);
      return;
    }
    const next = rows[at + 1];
    [left, right].forEach((words, side) => {
      const goesOn = words === "" && next !== undefined && next.left !== next.right && (side === 0 ? next.left : next.right) === "";
      if (!goesOn) lines.push(`${labels[side] ?? ""}  ${words === "" ? "(leaves it out)" : words}`);
    });
  });
  return lines;
}

/** A stretch that differs and is longer than a line is broken into several. */
function breakCell(cell: Cell, width: number): Cell[] {
  if (Math.max(columns(cell.left), columns(cell.right)) <= width) return [cell];
  const lefts = chunks(cell.left, width);
  const rights = chunks(cell.right, width);
  return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, i) => ({
    left: lefts[i] ?? "",
    right: rights[i] ?? "",
    same: cell.same,
  }));
}

function chunks(text: string, width: number): string[] {
  const out: string[] = [];
  let line = "";
  for (const word of words_(text)) {
    if (line !== "" && columns(line) + 1 + columns(word) > width) {
      out.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? out : [...out, line];
}

function words_(text: string): string[] {
  const line = oneLine(text);
  return line === "" ? [] : line.split(" ");
}
