import type { Document, Token } from "../model/index.ts";
import { children, tokenAt } from "../tree/index.ts";
import type { AlignedWord, WordRelation } from "./align.ts";
import type { Hypothesis } from "./match.ts";
import type { Features } from "./model.ts";
import { statusOf } from "./status.ts";
import type { View } from "./view.ts";

const ratio = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
const SIGN: Readonly<Record<WordRelation, number>> = {
  same: 1,
  synonym: 1,
  broader: 1,
  narrower: 1,
  near: 1,
  antonym: -1,
  sibling: 0,
  none: 0,
};

/** Grammatical role of a word to its head, coarse: who, whom, where or when, what kind. */
function roleOf({ deprel }: Token): "subject" | "object" | "oblique" | "modifier" | "clause" | "other" {
  const [relation = "", subtype] = deprel.split(":");
  if (deprel === "nsubj:pass" || relation === "obj" || relation === "iobj") return "object";
  if (relation === "nsubj" || (relation === "obl" && subtype === "agent")) return "subject";
  if (relation === "obl") return "oblique";
  if (["amod", "nmod", "compound", "nummod", "flat", "appos", "acl"].includes(relation)) return "modifier";
  if (["ccomp", "xcomp", "advcl", "csubj", "parataxis", "conj"].includes(relation)) return "clause";
  return "other";
}

/**
 * Features of how the hypothesis' tree lies in the premise's: whether the main predicate is there and holds, whether its arguments
 * are found in the same roles, in swapped ones, or with another filler in their place. `aligned` has one entry a content word of the hypothesis.
 */
export function structureFeatures(hypothesis: Hypothesis, view: View, aligned: readonly AlignedWord[]): Features {
  const [own, theirs] = [hypothesis.view.document, view.document];
  const partner = new Map(
    aligned.filter(({ other, relation }) => other !== null && SIGN[relation] !== 0).map((word) => [word.term.token, word]),
  );
  const features: Features = {};
  const main = mainPredicate(hypothesis);
  const mainPartner = main === null ? undefined : partner.get(main);
  const ownStatus = main === null ? null : statusOf(own, main);
  const theirStatus = mainPartner?.other == null ? null : statusOf(theirs, mainPartner.other.token);
  features["main.aligned"] = mainPartner === undefined ? 0 : mainPartner.likeness;
  features["main.antonym"] = Number(mainPartner?.relation === "antonym");
  features["main.parity"] =
    ownStatus === null || theirStatus === null
      ? 0
      : (ownStatus.polarity || 0.3) * (theirStatus.polarity || 0.3) * SIGN[(mainPartner as AlignedWord).relation];
  const isPredicate = (document: Document, token: number): boolean => ["VERB", "AUX", "ADJ"].includes(tokenAt(document, token).upos);
  features["main.predicates"] = Number(
    main !== null && mainPartner?.other != null && isPredicate(own, main) && isPredicate(theirs, mainPartner.other.token),
  );
  features["main.own"] = ownStatus?.polarity ?? 0;
  features["main.theirs"] = theirStatus?.polarity ?? 0;
  for (const key of ["hedged", "planned", "conditional", "attributed", "denied", "asked"] as const) {
    features[`main.${key}`] = Number(theirStatus?.[key] ?? false) - Number(ownStatus?.[key] ?? false);
  }
  // Every aligned word with its status: share that is negative, hedged, attributed … by weight.
  let [total, parity, hedged, planned, attributed, denied, conditional] = [0, 0, 0, 0, 0, 0, 0];
  for (const { term, other, relation } of aligned) {
    if (other === null || SIGN[relation] === 0) continue;
    const [a, b] = [statusOf(own, term.token), statusOf(theirs, other.token)];
    total += term.weight;
    parity += term.weight * Number(a.polarity * b.polarity * SIGN[relation] < 0);
    hedged += term.weight * (Number(b.hedged) - Number(a.hedged));
    planned += term.weight * (Number(b.planned) - Number(a.planned));
    attributed += term.weight * (Number(b.attributed) - Number(a.attributed));
    denied += term.weight * (Number(b.denied) - Number(a.denied));
    conditional += term.weight * (Number(b.conditional) - Number(a.conditional));
  }
  Object.assign(features, {
    "words.opposed": ratio(parity, total),
    "words.hedged": ratio(hedged, total),
    "words.planned": ratio(planned, total),
    "words.attributed": ratio(attributed, total),
    "words.denied": ratio(denied, total),
    "words.conditional": ratio(conditional, total),
  });
  return Object.assign(features, arcFeatures(hypothesis, view, aligned, partner));
}

/** The content word that the hypothesis turns on: its root, or the first content word below a light root. */
function mainPredicate({ view, first, last, terms }: Hypothesis): number | null {
  const content = new Set(terms.map(({ token }) => token));
  const inside = (token: number): boolean => token >= first && token < last;
  for (let at = first; at < last; at += 1) {
    const { head } = tokenAt(view.document, at);
    if (head >= 0 && inside(head)) continue;
    const queue = [at];
    for (const token of queue) {
      if (content.has(token)) return token;
      queue.push(
        ...children(view.document, token).filter(
          (child) => inside(child) && ["xcomp", "ccomp", "obj", "conj", "advcl"].includes(tokenAt(view.document, child).deprel),
        ),
      );
    }
  }
  return terms[0]?.token ?? null;
}

/** Head of a word among content words: skips function words and light heads that are no content word. */
function contentHead(document: Document, token: number, content: ReadonlySet<number>): number {
  let at = tokenAt(document, token).head;
  for (let steps = 0; at >= 0 && steps < 4 && !content.has(at); steps += 1) at = tokenAt(document, at).head;
  return at >= 0 && content.has(at) ? at : -1;
}

function arcFeatures(
  hypothesis: Hypothesis,
  view: View,
  aligned: readonly AlignedWord[],
  partner: ReadonlyMap<number, AlignedWord>,
): Features {
  const [own, theirs] = [hypothesis.view.document, view.document];
  const content = new Set(hypothesis.terms.map(({ token }) => token));
  let [arcs, met, near, swapped, apart, rival, rivalName, rivalNumber, unmet] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const { term } of aligned) {
    const head = contentHead(own, term.token, content);
    if (head < 0) continue;
    const weight = term.weight;
    arcs += weight;
    const [a, b] = [partner.get(term.token)?.other?.token ?? -1, partner.get(head)?.other?.token ?? -1];
    const role = roleOf(tokenAt(own, term.token));
    if (a >= 0 && b >= 0) {
      const distance = treeDistance(theirs, a, b);
      if (distance <= 2) {
        const theirRole = roleOf(tokenAt(theirs, a));
        if ((role === "subject" && theirRole === "object") || (role === "object" && theirRole === "subject")) swapped += weight;
        else if (distance === 1) met += weight;
        else near += weight;
      } else apart += weight;
    } else if (a < 0 && b >= 0) {
      // The head is there with another word in this role: a rival filler.
      const rivals = children(theirs, b).filter(
        (child) =>
          roleOf(tokenAt(theirs, child)) === role &&
          role !== "other" &&
          role !== "clause" &&
          ![...partner.values()].some(({ other }) => other?.token === child),
      );
      if (rivals.length > 0) {
        rival += weight;
        if (term.name && rivals.some((child) => tokenAt(theirs, child).upos === "PROPN")) rivalName += 1;
        if (term.number && rivals.some((child) => tokenAt(theirs, child).upos === "NUM")) rivalNumber += 1;
      } else unmet += weight;
    } else unmet += weight;
  }
  return {
    arcs: arcs,
    "arcs.met": ratio(met, arcs),
    "arcs.near": ratio(near, arcs),
    "arcs.swapped": ratio(swapped, arcs),
    "arcs.apart": ratio(apart, arcs),
    "arcs.rival": ratio(rival, arcs),
    "arcs.rivalName": rivalName,
    "arcs.rivalNumber": rivalNumber,
    "arcs.unmet": ratio(unmet, arcs),
  };
}

/** Steps between two words of one tree, at most 4; 9 for words of different sentences. */
function treeDistance(document: Document, a: number, b: number): number {
  if (tokenAt(document, a).sentence !== tokenAt(document, b).sentence) return 9;
  const up = new Map<number, number>();
  for (let at = a, steps = 0; at >= 0 && steps <= 3; at = tokenAt(document, at).head, steps += 1) up.set(at, steps);
  for (let at = b, steps = 0; at >= 0 && steps <= 3; at = tokenAt(document, at).head, steps += 1) {
    const other = up.get(at);
    if (other !== undefined) return other + steps;
  }
  return 9;
}
