/** Whose words a quotation is, in the draft and where a source has it. */
import type { Extraction, Finding, Resolved, Span, Speaker } from "../model/index.ts";
import { inRunningText } from "../model/index.ts";
import type { DraftContext } from "./context.ts";
import { wordsOf } from "./locate.ts";
import { clip, pathOf, type Place, quoteAt, speakersAt } from "./places.ts";
import type { Quoted } from "./stretches.ts";

/** The words stand in the sources, but as somebody else's: a finding, or null where one source gives them to the same speaker. */
export function otherSpeaker(context: DraftContext, quote: Quoted, span: Span, exact: readonly Place[]): Finding | null {
  const { draft, resolved } = context;
  const ours = resolved.quotes.get(quote.id ?? "")?.speakers ?? [];
  if (ours.length === 0) return null;
  const named = exact.map((place) => ({ place, theirs: speakersAt(resolved, place) })).filter(({ theirs }) => theirs.length > 0);
  if (named.length === 0 || !named.every(({ theirs }) => areOthers(context, ours, theirs))) return null;
  const name = (ids: readonly string[]) =>
    ids
      .map((id) => resolved.speakers.find((speaker) => speaker.id === id))
      .map((speaker) => (speaker === undefined ? "somebody" : inRunningText(speaker)))
      .join(" and ");
  const { article } = draft.document;
  const text = article.text.slice(span.start, span.end);
  const words = wordsOf(text).length;
  const [first] = named;
  if (first === undefined || words < PHRASE) return null;
  return {
    rule: "quotation-speaker",
    verdict: "conflict",
    facet: "attribution",
    point: null,
    confidence: named.some(({ place, theirs }) => areOfOneKind(resolved, ours, theirs) && isSure(context, quote, place, words))
      ? 0.95
      : 0.75,
    importance: 0.85,
    diff: null,
    title: "Quotation given to another speaker",
    location: { source: article.id, span },
    key: wordsOf(text)
      .map(({ folded }) => folded)
      .join(" "),
    message: `The draft gives “${clip(text)}” to ${name(ours)}; ${pathOf(first.place.source)} gives it to ${name(first.theirs)}.`,
    sides: [
      {
        position: "value",
        value: name(ours),
        holds: [article.id],
        carries: [],
        speakers: ours,
        evidence: [{ source: article.id, claim: null, quote: quote.id, span }],
      },
      {
        position: "value",
        value: name(first.theirs),
        holds: named.map(({ place }) => place.source.id),
        carries: [],
        speakers: first.theirs,
        evidence: named.map(({ place }) => ({ source: place.source.id, claim: null, quote: quoteAt(place)?.id ?? null, span: place.span })),
      },
    ],
  };
}

/** Whether both lists are people, or both are bodies: a body speaks through people, so that one of each may be one voice. */
function areOfOneKind({ speakers }: Resolved, ours: readonly string[], theirs: readonly string[]): boolean {
  const typesOf = (ids: readonly string[]) => new Set(speakers.filter(({ id }) => ids.includes(id)).map(({ type }) => type));
  return new Set([...typesOf(ours), ...typesOf(theirs)]).size === 1;
}

/**
 * Whether two lists of speakers are not one as far as can be told: all have names, none speaks for another, and no surname is the same. A description ("the new president", "the statement") may be anybody.
 */
export function areOthers({ draft, sources, resolved }: DraftContext, ours: readonly string[], theirs: readonly string[]): boolean {
  const articles = [draft, ...sources.map(({ extraction }) => extraction)].map(({ document }) => document.article.id);
  const isNamed = (id: string) => articles.some((article) => resolved.mentionsOf(id, article).some(({ type }) => type === "name"));
  const known = (ids: readonly string[]) => ids.flatMap((id) => resolved.speakers.find((speaker) => speaker.id === id) ?? []);
  const [us, them] = [known(ours), known(theirs)];
  if (us.length === 0 || them.length === 0 || ![...ours, ...theirs].every(isNamed)) return false;
  const speaks = (a: Speaker, b: Speaker) => a.id === b.id || a.speaksFor.includes(b.id) || b.speaksFor.includes(a.id);
  const last = ({ name }: Speaker) => wordsOf(name).at(-1)?.folded;
  return us.every((a) => them.every((b) => !speaks(a, b) && last(a) !== last(b)));
}

/** Words from which on a quotation is no mere phrase. */
const PHRASE = 4;
/** Fewer words than this two people may well have said. */
const OWN_WORDS = 5;

/** Both articles name the speaker with the quotation: a pronoun or "the host" may be misread, a few words be said by two. */
function isSure({ draft, resolved }: DraftContext, quote: Quoted, place: Place, words: number): boolean {
  const theirs = quoteAt(place);
  return words >= OWN_WORDS && isNamed(resolved, draft, quote) && theirs !== null && isNamed(resolved, place.source.extraction, theirs);
}

/** Whether an attribution has the speaker's name in it. */
function isNamed(resolved: Resolved, { document }: Extraction, quote: Pick<Quoted, "id" | "attribution">): boolean {
  const attribution = quote.attribution.map(({ start, end }) => document.article.text.slice(start, end)).join(" ");
  const said = new Set(wordsOf(attribution).map(({ folded }) => folded));
  return (resolved.quotes.get(quote.id ?? "")?.speakers ?? []).some((id) =>
    resolved.mentionsOf(id, document.article.id).some(({ type, name }) => type === "name" && said.has(wordsOf(name).at(-1)?.folded ?? "")),
  );
}
