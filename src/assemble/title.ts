import { inRunningText } from "../model/index.ts";
import type { Extraction, Finding, Point, Resolved, Side, Speaker } from "../model/index.ts";
import { partyOf } from "./party.ts";
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
  if (lead === undefined || quarrel === undefined) return (headline === null ? null : withoutSite(headline)) ?? lead?.label ?? null;
  const answer = (position: "affirms" | "denies", word: string) => {
    const side = quarrel.sides.find((one) => one.position === position);
    const who = side === undefined ? null : quarrel.verdict === "dispute" ? speakers(side) : articles(side);
    return who === null ? null : `${who.names} ${who.plural ? "say" : "says"} ${word}`;
  };
  const [yes, no] = [answer("affirms", "yes"), answer("denies", "no")];
  return yes === null || no === null ? lead.label : `${lead.label} ${upper(yes)}, ${no}.`;

  /** One name a party: its head where the head speaks, else a named organization, else whoever is named first. */
  function speakers({ speakers: ids }: Side): { names: string; plural: boolean } | null {
    const known = new Map(resolved.speakers.map((speaker) => [speaker.id, speaker]));
    const heard = ids.flatMap((id) => known.get(id) ?? []);
    const parties = new Map<string, Speaker[]>();
    for (const speaker of heard) {
      const party = partyOf(known, speaker.id);
      parties.set(party, [...(parties.get(party) ?? []), speaker]);
    }
    const names = [...parties].map(([party, members]) => {
      const named = members.filter(({ name }) => /^\p{Lu}/u.test(name));
      const best = members.find(({ id }) => id === party) ?? named.find(({ type }) => type === "organization") ?? named[0] ?? members[0];
      return best === undefined ? "" : inRunningText(best);
    });
    const shown = [...names.filter((name) => /\p{Lu}/u.test(name.charAt(0)) || name.startsWith("the ")), ...names];
    const few = [...new Set(shown)].slice(0, 2);
    return few.length === 0 ? null : { names: few.join(" and "), plural: few.length > 1 };
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

/** A page's headline without the name of its site: "Bridge closed | The Herald". */
const withoutSite = (headline: string) => headline.replace(/\s+[|•·]\s+[^|•·]{2,40}$/u, "");

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
