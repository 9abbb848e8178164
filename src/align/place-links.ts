/** One event that two articles put in two places, neither of which may lie in the other. */
import { isKindOf } from "../lexicon/wordnet.ts";
import type { Document, Point, Story } from "../model/index.ts";
import { occurrenceQuestion, askFor } from "./label.ts";
import type { Frame, Framed, Kin } from "./frames.ts";
import { eventLikeness, slotLikeness, timesApart } from "./likeness.ts";
import { stanceOf } from "./slots.ts";

/** Sureness that two such clauses are of one event. */
const SURE = 0.9;

/** Events that one person or thing undergoes once in a story: a second place for one is another account of it. Others need the same day. */
const ONCE = new Set([
  "die",
  "bear",
  "marry",
  "arrest",
  "charge",
  "crash",
  "collapse",
  "explode",
  "kidnap",
  "escape",
  "shoot",
  "kill",
  "appoint",
]);

/** Points on where an event took place, of articles that name places which cannot both be right. `keyOf`: the event's key. */
export function placePoints({ story, frames, kin }: Framed, sources: readonly string[], keyOf: (frame: Frame) => string): Point[] {
  const placed = frames.filter(isPlaced);
  const used = new Set<Frame>();
  return placed.flatMap((seed, at): Point[] => {
    if (used.has(seed)) return [];
    const others = placed
      .slice(at + 1)
      .filter((frame) => !used.has(frame) && frame.source !== seed.source && isOneEvent(seed, frame, kin) && areApart(story, seed, frame));
    if (others.length === 0) return [];
    const event = [seed, ...others];
    // An article that has the other place too tells of two events, or of a way from one to the other.
    if (event.some((frame) => event.some((other) => other.source !== frame.source && mentions(frame.document, nameOf(other))))) return [];
    for (const frame of event) used.add(frame);
    return [
      {
        id: "",
        label: askFor("Where", withoutPlace(occurrenceQuestion(story, seed), seed)),
        lead: false,
        facet: "place",
        claims: event.map(({ claim }) => claim.id),
        stances: sources.map((source) => ({
          ...stanceOf(
            source,
            event
              .filter((frame) => frame.source === source)
              .flatMap((frame) => (frame.claim.place ? [{ frame, text: frame.claim.place.text, span: frame.claim.place.span }] : [])),
          ),
          confidence: SURE,
        })),
        key: `${keyOf(seed)}|place|sure`,
      },
    ];
  });
}

/** The question without the place that it asks for. */
function withoutPlace(label: string, { claim }: Frame): string {
  const at = label.indexOf(` ${claim.place?.text ?? "\0"}`);
  return at < 0
    ? label
    : `${label.slice(0, at).replace(/ (?:in|at|near|outside|inside|on)$/u, "")}${label.slice(at + 1 + (claim.place?.text.length ?? 0))}`;
}

function isPlaced({ claim, asserted, saying, generic }: Frame): boolean {
  return (
    claim.place !== null &&
    asserted &&
    !saying &&
    !generic &&
    claim.event !== null &&
    claim.realis === "actual" &&
    claim.polarity === "positive" &&
    claim.certainty === "certain"
  );
}

/** The same deed of or to the same one; where it may be done more than once, on one day. */
function isOneEvent(a: Frame, b: Frame, kin: Kin): boolean {
  if (a.claim.event !== b.claim.event || a.claim.sign !== b.claim.sign || eventLikeness(a, b) < 0.9) return false;
  const [agent, patient] = [slotLikeness(a.agent, b.agent, kin), slotLikeness(a.patient, b.patient, kin)];
  if (agent === 0 || patient === 0 || timesApart(a.claim.time, b.claim.time)) return false;
  if (ONCE.has(a.claim.event ?? "")) return (patient ?? agent ?? 0) >= 1;
  const [x, y] = [a.claim.time, b.claim.time];
  const oneDay = x?.from != null && x.from === x.to && x.from === y?.from && y.from === y.to;
  return oneDay && agent === 1 && patient !== null && patient >= 0.85;
}

/** Words of the name of a place, without what it lies in: "Port Lowell" of "Port Lowell, Kentucky". */
function nameOf({ claim }: Frame): string {
  const [first = ""] = (claim.place?.text ?? "").split(",");
  return first
    .split(/\s+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .join(" ");
}

/** Whether two names stand for places of one rank, of which neither lies in the other: two towns, two states. */
function areApart({ extractions }: Story, a: Frame, b: Frame): boolean {
  const [own, other] = [nameOf(a), nameOf(b)];
  if (own === "" || other === "" || own.split(" ").some((word) => other.split(" ").includes(word))) return false;
  const rank = rankOf(own);
  if (rank === null || rank !== rankOf(other)) return false;
  // "Aventura, near Miami", "Harlem in New York": somebody names them in one breath.
  return !extractions.some(({ document }) =>
    document.sentences.some(({ start, end }) => {
      const text = document.article.text.slice(start, end);
      return text.includes(own) && text.includes(other);
    }),
  );
}

/** "new": a name that WordNet does not know, most likely a town or a part of one. */
function rankOf(name: string): "town" | "state" | "new" | null {
  const word = name.toLowerCase();
  const is = (kind: string): boolean => isKindOf(word, kind, "n", 5);
  if (is("american state")) return is("municipality") ? null : "state";
  if (is("municipality")) return "town";
  return ["location", "building", "continent", "structure"].some(is) ? null : "new";
}

const mentions = ({ article }: Document, name: string): boolean => article.text.includes(name);
