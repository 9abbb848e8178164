/** Numbers for one thing that differ: another count is a conflict; a rounding, a range or a toll that has risen is not. */
import { shareInWords } from "../../lexicon/share-words.ts";
import type { Claim, Point, Quantity, Stance } from "../../model/index.ts";
import type { Relation as FigureRelation } from "../../tree/quantity.ts";
import { tokensIn } from "../../tree/index.ts";
import { isFinerVersion, isLoose, relate } from "../../tree/quantity.ts";
import type { Comparison } from "../context.ts";
import { documentOf, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { prominence } from "../importance.ts";
import { isOwn, sideOf } from "../sides.ts";

/** How two values of one quantity stand to one another; a toll that has risen by the time of the later article is an
 * update; "dozens" is loose. */
type Relation = FigureRelation | "update" | "loose";

interface Given {
  readonly stance: Stance;
  readonly claim: Claim;
  readonly quantity: Quantity;
}

export function checkQuantity(comparison: Comparison): Draft[] {
  const drafts = quantityDrafts(comparison);
  // Both counts of a vote may differ: it is told once.
  return drafts.filter(({ title, message }, at) => drafts.findIndex((one) => one.title === title && one.message === message) === at);
}

function quantityDrafts(comparison: Comparison): Draft[] {
  return comparison.points
    .filter(({ facet }) => facet === "quantity")
    .flatMap((point): Draft[] => {
      const given = point.stances.flatMap((stance) => givenBy(comparison, stance));
      const groups = groupBy(given);
      if (groups.length < 2) return [];
      const relations = groups.flatMap((left, x) =>
        groups.slice(x + 1).map((right) => relationOf(comparison, left[0] as Given, right[0] as Given)),
      );
      if (relations.every((relation) => relation === "same")) return [];
      const worst: Relation =
        (["other", "update", "loose", "range", "rounded"] as const).find((relation) => relations.includes(relation)) ?? "rounded";
      const confidence = confidenceOf(point, worst);
      return [
        {
          rule: given[0]?.quantity.unit && DURATIONS.has(given[0].quantity.unit) ? "duration" : "quantity",
          verdict: worst === "other" && confidence >= likely(groups) && areOneCount(comparison, groups) ? verdictOf(given) : "difference",
          facet: "quantity",
          point: point.id,
          title: point.label,
          message: messageOf(comparison, groups, worst),
          confidence,
          sides: groups.map((group) =>
            sideOf(
              "value",
              group.map(({ stance }) => stance),
              group[0]?.quantity.text ?? null,
            ),
          ),
          ...(isFiner(groups) && !isMain(comparison, groups) ? { finer: true } : {}),
          diff: null,
          key: `${point.key}|${keyOf(groups)}`,
        },
      ];
    });
}

/** One value of all is a version of each of the others, which are only rounded or bounded. */
function isFiner(groups: readonly Given[][]): boolean {
  const values = groups.map(([one]) => (one as Given).quantity);
  return values.some((fine) => values.every((other) => other === fine || isFinerVersion(fine, other)));
}

/** The story's main number stands in a headline or first sentence on two sides: there even a rounding matters. */
function isMain(comparison: Comparison, groups: readonly Given[][]): boolean {
  const leads = groups.filter((group) =>
    group.some(({ stance, quantity }) => prominence(comparison, stance.source, quantity.span.start) === 1),
  );
  return leads.length >= 2;
}

const DURATIONS = new Set(["year", "month", "week", "day", "hour", "minute", "second"]);

/** Sureness that two numbers are of one thing from which on they cannot both be right; small counts are of anything. */
const LIKELY = 0.74;
const LIKELY_SMALL = 0.85;
const SMALL = 12;
const COUNTS = new Set(["person", "item", "number"]);

function likely(groups: readonly Given[][]): number {
  const isSmall = ({ quantity }: Given): boolean => COUNTS.has(quantity.unit) && Math.abs(quantity.value) <= SMALL;
  return groups.every((group) => group.every(isSmall)) ? LIKELY_SMALL : LIKELY;
}

/**
 * Only values of one noun that are done the same with, or that measure one and the same thing, cannot both be right: in other clauses they
 * may well be of two.
 */
function areOneCount(comparison: Comparison, groups: readonly Given[][]): boolean {
  const all = groups.flat();
  return all.every((one, at) => all.slice(at + 1).every((other) => isOneCount(comparison, one, other)));
}

function isOneCount(comparison: Comparison, a: Given, b: Given): boolean {
  if (a.quantity.of !== b.quantity.of) return false;
  const [own, other] = [a, b].map((given) => measuredNoun(comparison, given));
  if (own != null && own === other) return true;
  return a.claim.predicate === b.claim.predicate || (a.claim.event !== null && a.claim.event === b.claim.event);
}

/** Lemma of what has the number as a measure ("a 48-page indictment", "48 pages of the indictment"), or null. */
function measuredNoun(comparison: Comparison, { stance, quantity }: Given): string | null {
  const { tokens } = documentOf(comparison, stance.source);
  let at = quantity.head;
  for (let steps = 0; steps < 3; steps += 1) {
    const token = tokens[at];
    if (token === undefined || token.head < 0) return null;
    at = token.head;
    const above = tokens[at];
    if (above === undefined || above.upos !== "NOUN") return null;
    const lemma = above.lemma.toLowerCase();
    if (lemma !== quantity.of && lemma !== quantity.unit) return lemma;
  }
  return null;
}

/** Articles of their own, or one voice that all relay, contradict each other; so do voices that two articles relay. */
function verdictOf(given: readonly Given[]): Draft["verdict"] {
  if (given.filter(({ stance }) => isOwn(stance)).length >= 2 || oneVoice(given)) return "conflict";
  return given.some(({ stance }) => isOwn(stance)) || given.some(({ stance }) => stance.voices.length === 0) ? "difference" : "dispute";
}

/** The values as figures, in order: another value is another finding. */
function keyOf(groups: readonly Given[][]): string {
  return groups
    .map((group) => (group[0] as Given).quantity.value)
    .sort((a, b) => a - b)
    .join("/");
}

/** Articles that relay one and the same voice cannot both be right about what it said. */
function oneVoice(given: readonly Given[]): boolean {
  const [first, ...others] = given.map(({ stance }) => stance.voices);
  return first !== undefined && first.some((id) => others.every((voices) => voices.length === 0 || voices.includes(id)));
}

function givenBy(comparison: Comparison, stance: Stance): Given[] {
  const [evidence] = stance.evidence;
  const claim = comparison.claims.get(evidence?.claim ?? "");
  if (!claim || !evidence || stance.value === null) return [];
  const quantity = claim.quantities.find(({ span }) => span.start === evidence.span.start) ?? wordedAt(comparison, stance);
  return quantity === null ? [] : [{ stance, claim, quantity }];
}

/** "Nearly all": a share in words is no number of the claim. */
function wordedAt(comparison: Comparison, { source, value, evidence: [evidence] }: Stance): Quantity | null {
  const share = shareInWords(value ?? "");
  const [first] = evidence === undefined ? [] : tokensIn(documentOf(comparison, source), evidence.span);
  return value === null || evidence === undefined || share === null || first === undefined
    ? null
    : { ...share, unit: "percent", approximate: share.low !== share.high, of: null, text: value, span: evidence.span, head: first.index };
}

function groupBy(given: readonly Given[]): Given[][] {
  const groups = new Map<string, Given[]>();
  for (const one of given) {
    const { value, low, high } = one.quantity;
    const key = `${value}|${low === value ? "" : low}|${high === value ? "" : high}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

function relationOf(comparison: Comparison, a: Given, b: Given): Relation {
  if (shareInWords(a.quantity.text) !== null && shareInWords(b.quantity.text) !== null) return "other";
  if (isLoose(a.quantity) || isLoose(b.quantity)) return "loose";
  const relation = relate(a.quantity, b.quantity);
  return relation === "other" && isUpdate(comparison, a, b) ? "update" : relation;
}

const TOLL = new Set([
  "die",
  "kill",
  "injure",
  "hurt",
  "wound",
  "arrest",
  "evacuate",
  "infect",
  "miss",
  "casualty",
  "death",
  "detain",
  "displace",
]);

/** A count of people that has risen by the time of the later article. */
function isUpdate(comparison: Comparison, a: Given, b: Given): boolean {
  const [dateA, dateB] = [a, b].map(({ stance }) => documentOf(comparison, stance.source).article.published) as [
    string | null,
    string | null,
  ];
  if (!dateA || !dateB || dateA === dateB) return false;
  const toll = [a, b].every(({ claim }) => TOLL.has(claim.predicate) || TOLL.has(claim.event ?? ""));
  const [earlier, later] = dateA < dateB ? [a, b] : [b, a];
  return toll && later.quantity.value > earlier.quantity.value;
}

const SAID: Record<Relation, string> = {
  same: "",
  rounded: "One may be rounded.",
  range: "One range holds the other.",
  loose: "One says only roughly how many.",
  update: "The later article has more.",
  other: "",
};

function messageOf(comparison: Comparison, groups: readonly Given[][], worst: Relation): string {
  const parts = groups.map(
    (group) => `${group[0]?.quantity.text} in ${unique(group.map(({ stance }) => sourceName(comparison, stance.source))).join(", ")}`,
  );
  return `${parts.join("; ")}. ${SAID[worst]}`.trim();
}

function confidenceOf({ stances }: Point, relation: Relation): number {
  const likeness = Math.min(...stances.filter(({ commitment }) => commitment !== "none").map(({ confidence }) => confidence));
  return relation === "other" || relation === "loose" ? Math.max(0.3, Math.min(0.93, likeness)) : Math.min(0.9, likeness + 0.1);
}
