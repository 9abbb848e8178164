import type { Extraction, Finding, Point, Resolved, Side } from "../model/index.ts";
import { headlineOf } from "./sources.ts";

/** The story and its quarrel in one breath: "Did the call take place? Marchetti says yes, Brandt's office says no." */
export function titleOf(
  extractions: readonly Extraction[],
  points: readonly Point[],
  findings: readonly Finding[],
  resolved: Resolved,
): string | null {
  const lead = points.find((point) => point.lead);
  const quarrel = findings.find(
    ({ point, verdict }) => lead !== undefined && point === lead.id && (verdict === "dispute" || verdict === "conflict"),
  );
  const headline = extractions.map(({ document }) => headlineOf(document.article)).find((one) => one !== null) ?? null;
  if (lead === undefined || quarrel === undefined) return headline ?? lead?.label ?? null;
  const answer = (position: "affirms" | "denies", word: string) => {
    const side = quarrel.sides.find((one) => one.position === position);
    const who = side === undefined ? null : quarrel.verdict === "dispute" ? speakers(side) : articles(side);
    return who === null ? null : `${who.names} ${who.plural ? "say" : "says"} ${word}`;
  };
  const [yes, no] = [answer("affirms", "yes"), answer("denies", "no")];
  return yes === null || no === null ? lead.label : `${lead.label} ${upper(yes)}, ${no}.`;

  function speakers({ speakers: ids }: Side): { names: string; plural: boolean } | null {
    const names = ids.map((id) => resolved.speakers.find((speaker) => speaker.id === id)?.name).filter((name) => name !== undefined);
    return names[0] === undefined ? null : { names: names.slice(0, 2).join(" and "), plural: names.length > 1 };
  }
  function articles({ holds }: Side): { names: string; plural: boolean } | null {
    const names = holds
      .map((id) =>
        extractions
          .find(({ document }) => document.article.id === id)
          ?.document.article.path.split("/")
          .at(-1),
      )
      .filter((name) => name !== undefined);
    return names.length === 0
      ? null
      : { names: names.slice(0, 2).join(" and ") + (names.length > 2 ? " and others" : ""), plural: names.length > 1 };
  }
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
