import type { Quantity } from "../../model/index.ts";
import type { Frame } from "../frames.ts";

/** The name before the number is that of the one whose age the claim gives ("Mora, 31,"). */
export function isOwnAge({ document, agent }: Frame, { head }: Quantity): boolean {
  const name = document.tokens.slice(Math.max(0, head - 4), head).findLast(({ upos }) => upos === "PROPN");
  return name !== undefined && agent !== null && agent.argument.span.start <= name.start && name.end <= agent.argument.span.end;
}
