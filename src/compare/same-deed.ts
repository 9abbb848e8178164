/** Whether two claims tell one deed, however much the rest of them differs. */
import type { Claim } from "../model/index.ts";

/** One kind of event, done by one and the same to nobody or to one and the same: "resigns from the board", "resigns after the report". */
export function isOneDeed(a: Claim, b: Claim): boolean {
  if (a.event === null || a.event !== b.event || a.sign !== b.sign) return false;
  const [own, other] = [a, b].map(({ arguments: all }) =>
    (["agent", "patient", "recipient"] as const).map((role) => all.find((one) => one.role === role)?.speaker ?? null),
  ) as [(string | null)[], (string | null)[]];
  return (
    own.some((id) => id !== null) &&
    own.every((id, at) => id === other[at]) &&
    a.arguments.every(({ role, speaker }) => isWho(role, speaker)) &&
    b.arguments.every(({ role, speaker }) => isWho(role, speaker))
  );
}

/** Whether an argument is a known somebody, or no participant at all. */
function isWho(role: Claim["arguments"][number]["role"], speaker: string | null): boolean {
  return speaker !== null || !/^(?:agent|patient|recipient|theme|attribute|topic)$/u.test(role);
}
