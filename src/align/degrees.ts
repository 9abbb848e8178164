/**
 * One deed that has come farther in one article than in another: decided here and only urged there, put off and given up, certain to come and only weighed. The
 * deed, what it is done to and by whom must agree; the verb over it tells how far it has come.
 */
import { coverage } from "../lexicon/similarity.ts";
import { DEGREE_AUXILIARIES, DEGREES, degreesApart, HOLDING, RUMOURED } from "../lexicon/degrees.ts";
import type { Degree } from "../lexicon/degrees.ts";
import type { Document, Point, Span, Token } from "../model/index.ts";
import { dependents, isNegated, tokenAt } from "../tree/index.ts";
import type { Frame, Framed, Kin } from "./frames.ts";
import { occurrenceQuestion } from "./label.ts";
import { eventLikeness, slotLikeness, timesApart } from "./likeness.ts";
import { stanceOf } from "./slots.ts";
import { verbOf } from "./tenses.ts";

interface Governed {
  readonly frame: Frame;
  readonly degree: Degree;
  /** From the word that tells the degree to the deed. */
  readonly span: Span;
}

/** Points on deeds that are told in two degrees that do not go together: the first pair of each. `value` of a stance: the words that tell its degree. */
export function degreePoints({ story, frames, kin }: Framed, keyOf: (frame: Frame) => string): Point[] {
  const sources = story.extractions.map(({ document }) => document.article.id);
  const inBody = ({ frame }: Governed): number => Number(frame.part === "body");
  const governed = frames.flatMap((frame) => governedBy(frame) ?? []).toSorted((a, b) => inBody(b) - inBody(a));
  const used = new Set<Governed>();
  return governed.flatMap((one, at): Point[] =>
    governed.slice(at + 1).flatMap((other): Point[] => {
      const apart = degreesApart(one.degree, other.degree);
      if (apart === null || used.has(one) || used.has(other) || !isOneDeed(one.frame, other.frame, kin)) return [];
      // Who has it in both degrees tells of two steps.
      const hasBoth = [one, other].some(({ frame: { source }, degree }) =>
        governed.some(
          (more) =>
            more.frame.source === source && more.degree !== degree && [one, other].some((side) => isOneDeed(more.frame, side.frame, kin)),
        ),
      );
      if (hasBoth) return [];
      used.add(one).add(other);
      return [
        {
          id: "",
          label: occurrenceQuestion(story, one.frame.agent?.named === true ? one.frame : other.frame),
          lead: false,
          facet: "certainty",
          claims: [one.frame.claim.id, other.frame.claim.id],
          stances: sources.map((source) =>
            stanceOf(
              source,
              [one, other]
                .filter(({ frame }) => frame.source === source)
                .map(({ frame, span }) => ({ frame, span, text: wordsOf(frame.document, span) })),
            ),
          ),
          // What somebody is named for is hearsay too, only better.
          key: `${keyOf(one.frame)}|degree-${[one, other].some(({ degree, frame }) => degree === "told" && frame.claim.voices.length > 0) ? "near" : apart}`,
        },
      ];
    }),
  );
}

/** How far a deed is said to have come, by its auxiliary or by the verb or noun over it; null where nothing tells it or it is denied. */
function governedBy(frame: Frame): Governed | null {
  const { claim, document, spoken, saying } = frame;
  if (spoken || saying || claim.polarity !== "positive" || claim.mood !== "stated") return null;
  const verb = verbOf(document, tokenAt(document, claim.head));
  const below = dependents(document, verb.index, "aux", "advmod").map((at) => tokenAt(document, at));
  const rumour = below.find(({ lower }) => RUMOURED.has(lower));
  const auxiliary = below.find(({ lower }) => DEGREE_AUXILIARIES.has(lower));
  if (rumour !== undefined) return { frame, degree: "rumoured", span: between(rumour, verb) };
  if (auxiliary !== undefined) {
    const degree = DEGREE_AUXILIARIES.get(auxiliary.lower);
    return degree === undefined || isNegated(document, verb.index) ? null : { frame, degree, span: between(auxiliary, verb) };
  }
  const found = over(document, verb);
  const degree = found === null ? undefined : degreeOf(document, found);
  if (found !== null && degree !== undefined)
    return isNegated(document, found.index) ? null : { frame, degree, span: between(found, verb) };
  const isTold = claim.realis === "actual" && claim.certainty === "certain" && /^(?:VBD|VBN)$/u.test(verb.xpos) && frame.asserted;
  return isTold ? { frame, degree: "told", span: between(verb, verb) } : null;
}

function between(a: Token, b: Token): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The verb over an infinitive or gerund that tells how far it has come: "agreed to sell", "a plan to sell", "shelved plans to sell". */
function over(document: Document, verb: Token): Token | null {
  if (!/^(?:xcomp|ccomp|acl|advcl)$/u.test(verb.deprel)) return null;
  const isTo = dependents(document, verb.index, "mark", "aux").some((at) => tokenAt(document, at).lower === "to");
  const isGerund = verb.xpos === "VBG";
  const above = document.tokens[verb.head];
  if (above === undefined || above.index > verb.index || (!isTo && !isGerund)) return null;
  // "Put off plans to sell": what is done to the plan comes before the plan.
  const outer = document.tokens[above.head];
  if (above.upos === "NOUN" && outer !== undefined && /^(?:obj|nsubj:pass)$/u.test(above.deprel) && degreeOf(document, outer) !== undefined)
    return outer;
  return degreeOf(document, above) === undefined ? null : above;
}

function degreeOf({ tokens }: Document, { lemma, index }: Token): Degree | undefined {
  const word = lemma.toLowerCase();
  // "Put plans on hold", "put on hold plans", which a parser may take apart otherwise.
  const isHeld = tokens
    .slice(index + 1, index + HELD_WITHIN)
    .some(({ lower }, at, all) => lower === "on" && HOLDING.has(all[at + 1]?.lower ?? ""));
  return word === "put" && isHeld ? "suspended" : DEGREES.get(word);
}

/** Words behind "put" among which "on hold" is looked for. */
const HELD_WITHIN = 7;

/** Share of the words of either clause that the other must have. */
const ALIKE = 0.4;

function isOneDeed(a: Frame, b: Frame, kin: Kin): boolean {
  if (a.source === b.source)
    return a === b || (a.claim.predicate === b.claim.predicate && (slotLikeness(a.patient, b.patient, kin) ?? 0) >= 0.8);
  if (a.claim.sign !== b.claim.sign || eventLikeness(a, b) < 0.8 || timesApart(a.claim.time, b.claim.time, 1)) return false;
  const agent = slotLikeness(a.agent, b.agent, kin);
  const patient = slotLikeness(a.patient, b.patient, kin);
  if (patient === null || patient < 0.8 || (agent !== null && agent < 0.7)) return false;
  return Math.max(coverage(a.bag, b.bag), coverage(b.bag, a.bag)) >= ALIKE;
}

/** The words of a stretch; the first and the last of it where it is long. */
function wordsOf({ article, tokens }: Document, { start, end }: Span): string {
  const words = tokens.filter((token) => token.start >= start && token.end <= end);
  const text = (span: Span): string => article.text.slice(span.start, span.end).replace(/\s+/gu, " ");
  const [first, last] = [words[0], words.at(-1)];
  return words.length <= 6 || first === undefined || last === undefined ? text({ start, end }) : `${text(first)} … ${text(last)}`;
}
