/** Slots of an event beside whether and when it happened: where, why, by whom. Only fillers of one slot are put side by side. */
import { textSimilarity } from "../lexicon/similarity.ts";
import type { Facet, Point, Span, Stance, Story } from "../model/index.ts";
import { causeFacts, groupCauses } from "./causes.ts";
import type { Frame } from "./frames.ts";
import { askFor, nameOf } from "./label.ts";
import type { Kin } from "./frames.ts";
import { eventLikeness, likenessOf, slotLikeness } from "./likeness.ts";
import { evidenceOf, silent } from "./stances.ts";

interface Filled {
  readonly frame: Frame;
  readonly text: string;
  readonly span: Span;
}

/** Likeness to the seed from which on a differing time or place is one of the same event, not of another one like it. */
const SURE_EVENT = 0.72;

/** Points on the place of a seed's event, and on who did it, where two or more sources fill the slot. */
export function slotPoints(story: Story, seed: Frame, frames: readonly Frame[], kin: Kin, key: string, label: string): Point[] {
  const event = [
    seed,
    ...frames.filter((frame) => frame !== seed && sameKind(seed, frame) && likenessOf(seed, frame, kin).score >= SURE_EVENT),
  ];
  const sources = story.extractions.map(({ document }) => document.article.id);
  const points: Point[] = [];
  const add = (facet: Facet, question: string, filled: readonly Filled[]): void => {
    if (new Set(filled.map(({ frame }) => frame.source)).size < 2) return;
    points.push({
      id: "",
      label: question,
      lead: false,
      facet,
      claims: [...new Set(filled.map(({ frame }) => frame.claim.id))],
      stances: sources.map((source) =>
        stanceOf(
          source,
          filled.filter(({ frame }) => frame.source === source),
        ),
      ),
      key: `${key}|${facet}`,
    });
  };
  add(
    "place",
    askFor("Where", label),
    event.flatMap((frame) => (frame.claim.place ? [{ frame, text: frame.claim.place.text, span: frame.claim.place.span }] : [])),
  );
  const agents = isDeed(seed)
    ? frames.filter((frame) => frame === seed || (isDeed(frame) && sameKind(seed, frame) && likeButForAgent(seed, frame, kin)))
    : [];
  add(
    "agent",
    `${label} Who did it?`,
    agents.flatMap((frame) =>
      frame.agent ? [{ frame, text: nameOf(story, frame.document, frame.agent), span: frame.agent.argument.span }] : [],
    ),
  );
  return points;
}

function sameKind(a: Frame, b: Frame): boolean {
  return a.claim.realis === b.claim.realis && a.claim.polarity === b.claim.polarity && a.claim.realis !== "general";
}

/** Told in the article's own voice, of somebody named. */
function isDeed({ claim, agent, asserted }: Frame): boolean {
  return (
    asserted && claim.voices.length === 0 && claim.realis === "actual" && claim.event !== null && agent?.speaker != null && agent.named
  );
}

/** All of one event but for who did it: the deed and whom it touched agree, and another person or body is named. */
function likeButForAgent(seed: Frame, frame: Frame, kin: Kin): boolean {
  if (frame.source === seed.source || eventLikeness(seed, frame) < 0.9 || !frame.agent?.speaker || !seed.agent?.speaker) return false;
  const patient = slotLikeness(seed.patient, frame.patient, kin);
  return (patient ?? 0) >= 0.8 && textSimilarity(seed.bag, frame.bag) >= 0.6;
}

/** Points on what caused something, over all claims of the story. */
export function causePoints(story: Story, frames: readonly Frame[]): Point[] {
  const sources = story.extractions.map(({ document }) => document.article.id);
  return groupCauses(causeFacts(frames)).map((facts) => ({
    id: "",
    label: `What caused the ${facts[0]?.head ?? "event"}?`,
    lead: false,
    facet: "cause",
    claims: [...new Set(facts.map(({ frame }) => frame.claim.id))],
    stances: sources.map((source) =>
      stanceOf(
        source,
        facts.filter(({ frame }) => frame.source === source),
      ),
    ),
    key: `cause|${facts[0]?.head ?? ""}`,
  }));
}

/** What one source fills a slot with. */
export function stanceOf(source: string, filled: readonly Filled[]): Stance {
  if (filled.length === 0) return silent(source);
  const own = filled.filter(({ frame }) => frame.claim.voices.length === 0);
  return {
    source,
    commitment: own.length > 0 ? "asserts" : "relays",
    polarity: "affirms",
    value: (own[0] ?? filled[0])?.text ?? null,
    voices: [...new Set(filled.flatMap(({ frame }) => frame.claim.voices.flatMap(({ speakers }) => speakers)))],
    evidence: filled.map(({ frame, span }) => ({ ...evidenceOf(frame.claim), span })),
    confidence: 0.7,
  };
}
