import type { Streams } from "./streams.ts";

/** Depth of colour for standard output: the option, then FORCE_COLOR and NO_COLOR, then whether it is a terminal. */
export function colorLevel(option: boolean | undefined, { env, isTTY }: Pick<Streams, "env" | "isTTY">): 0 | 1 | 2 | 3 {
  if (option === false) return 0;
  const force = env["FORCE_COLOR"];
  const depth = env["COLORTERM"] === "truecolor" ? 3 : /256/u.test(env["TERM"] ?? "") ? 2 : 1;
  if (option === true) return depth;
  if (force !== undefined) return force === "0" || force === "false" ? 0 : force === "2" ? 2 : force === "3" ? 3 : 1;
  if (env["NO_COLOR"] !== undefined && env["NO_COLOR"] !== "") return 0;
  return isTTY.stdout && env["TERM"] !== "dumb" ? depth : 0;
}
