import type { ChalkInstance } from "chalk";
import { Chalk } from "chalk";
import type { Level } from "../model/report.ts";
import type { RenderOptions } from "./options.ts";

/** Few colours, each with one meaning: red is an error and nothing else. */
export interface Paint {
  readonly title: (text: string) => string;
  readonly section: (text: string) => string;
  readonly note: (text: string) => string;
  readonly ref: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly changed: (text: string) => string;
  readonly good: (text: string) => string;
  readonly level: (level: Level, text: string) => string;
}

export function paint(options: RenderOptions): Paint {
  const c: ChalkInstance = new Chalk({ level: levelOf(options.color) });
  return {
    title: (text) => c.bold(text),
    section: (text) => c.bold.cyan(text),
    note: (text) => c.dim(text),
    ref: (text) => c.cyan(text),
    strong: (text) => c.bold(text),
    changed: (text) => c.bold.yellow(text),
    good: (text) => c.green(text),
    level: (level, text) => (level === "error" ? c.bold.red(text) : level === "warning" ? c.bold.yellow(text) : c.bold(text)),
  };
}

function levelOf(color: RenderOptions["color"]): 0 | 1 | 2 | 3 {
  return color === undefined || color === false ? 0 : color === true ? 1 : color;
}
