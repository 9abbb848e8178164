/**
 * One statement that two articles have from two voices of one side: the head of a body here and its spokeswoman there, a named adviser and unnamed
 * officials of one house, somebody and those who speak for them.
 */
import { coverage } from "../lexicon/similarity.ts";
import type { Point, Span, Speaker, Story } from "../model/index.ts";
import { hasRelation, tokenAt } from "../tree/index.ts";
import type { Frame, Framed, Kin } from "./frames.ts";
import { eventLikeness, slotLikeness } from "./likeness.ts";
import { stanceOf } from "./slots.ts";
import { whole } from "./stances.ts";

/** Share of either clause's weight of words that the other has too, from which on both are one statement. */
const ALIKE = 0.6;
/** Words with content below which a clause says too little to be known again. */
const LEAST_WORDS = 3;

/** Points of the facet "attribution": one for each statement that is given to two voices of one side. */
export function voicePoints({ story, frames, kin }: Framed, keyOf: (frame: Frame) => string): Point[] {
  const sources = story.extractions.map(({ document }) => document.article.id);
  const told = new Map<string, Frame[]>();
  for (const frame of frames) {
    const voice = voiceOf(frame);
    if (voice === null || frame.saying || frame.bag.length < LEAST_WORDS) continue;
    told.set(voice, [...(told.get(voice) ?? []), frame]);
  }
  const speakers = story.resolved.speakers.filter(({ id }) => told.has(id));
  const bodies = bodiesOf(story, speakers);
  return speakers.flatMap((own, at) =>
    speakers.slice(at + 1).flatMap((other): Point[] => {
      if (!areOfOneSide(own, other, bodies)) return [];
      const pairs = (told.get(own.id) ?? []).flatMap((a) => (told.get(other.id) ?? []).map((b) => [a, b] as const));
      const found = pairs.find(([a, b]) => a.source !== b.source && isOneStatement(a, b, kin));
      if (found === undefined) return [];
      const [a, b] = found;
      return [
        {
          id: "",
          label: "Whose words?",
          lead: false,
          facet: "attribution",
          claims: [a.claim.id, b.claim.id],
          stances: sources.map((source) =>
            stanceOf(
              source,
              found
                .filter((frame) => frame.source === source)
                .map((frame) => ({ frame, text: frame === a ? own.name : other.name, span: withVoice(frame) })),
            ),
          ),
          key: `${keyOf(a)}|voice`,
        },
      ];
    }),
  );
}

/** The one voice that a clause comes from at last, or null where there are several. */
function voiceOf({ claim }: Frame): string | null {
  const speakers = claim.voices.at(-1)?.speakers ?? [];
  return speakers.length === 1 ? (speakers[0] ?? null) : null;
}

/** The clause with who says it, where one sentence has both. */
function withVoice({ claim, document }: Frame): Span {
  const voice = claim.voices.at(-1);
  const heads = (voice?.heads ?? []).map((at) => tokenAt(document, at));
  const cue = voice?.cue ?? null;
  const isNear = heads.every(({ sentence }) => sentence === claim.sentence);
  return whole(
    [...claim.spans, ...(isNear ? heads : []), ...(isNear && cue !== null ? [cue] : [])].map(({ start, end }) => ({ start, end })),
  );
}

function isOneStatement(a: Frame, b: Frame, kin: Kin): boolean {
  return (
    a.claim.polarity === b.claim.polarity &&
    a.claim.sign === b.claim.sign &&
    a.claim.mood === b.claim.mood &&
    a.bag.filter((word) => b.bag.includes(word)).length >= 2 &&
    Math.min(coverage(a.bag, b.bag), coverage(b.bag, a.bag)) >= ALIKE &&
    eventLikeness(a, b) >= 0.75 &&
    slotLikeness(a.patient, b.patient, kin) !== 0
  );
}

/** Whether one speaks for the other, or one that has no name of its own speaks for the body that the other is of. */
function areOfOneSide(a: Speaker, b: Speaker, bodies: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  if (a.id === b.id) return false;
  if (a.speaksFor.includes(b.id) || b.speaksFor.includes(a.id)) return a.type === "person" && b.type === "person";
  return [
    [a, b],
    [b, a],
  ].some(
    ([one, other]) => one && other && isUnnamed(one) && !isUnnamed(other) && one.speaksFor.some((body) => bodies.get(other.id)?.has(body)),
  );
}

/** "an Amtel spokeswoman", "senior officials": told by what they are. */
const isUnnamed = ({ name, type }: Speaker): boolean =>
  type === "group" || (type === "person" && /^(?:an?|the|one|another|\p{Ll})/u.test(name));

/** The organizations that stand in the titles of people: Amtel for "Amtel president Ana Ruiz". */
function bodiesOf({ resolved, extractions }: Story, speakers: readonly Speaker[]): ReadonlyMap<string, ReadonlySet<string>> {
  const organizations = new Set(resolved.speakers.filter(({ type }) => type === "organization" || type === "unknown").map(({ id }) => id));
  const people = speakers.filter((speaker) => speaker.type === "person" && !isUnnamed(speaker));
  return new Map(
    people.map(({ id }) => {
      const found = extractions.flatMap(({ document }) =>
        resolved
          .mentionsOf(id, document.article.id)
          .filter(({ type }) => type !== "pronoun")
          .flatMap(({ first, last }) => document.tokens.slice(first, last))
          .filter((token) => hasRelation(token, "compound", "nmod", "nmod:poss"))
          .flatMap(({ index }) => resolved.speakerAt(document.article.id, index) ?? []),
      );
      return [id, new Set(found.filter((one) => organizations.has(one)))];
    }),
  );
}
