/** What the draft states as a fact, and the sources only have as what somebody is accused of. */
import type { Claim, Extraction, Finding, Voice } from "../model/index.ts";
import { ancestors } from "../tree/index.ts";
import type { DraftContext } from "./context.ts";
import type { PreparedSource } from "./sources.ts";

/** At least this share of the statement's words, by weight, in the sentence of the source. */
const LIKE = 0.45;

/** Confidence from which on a verb is more likely a verb of saying than not. */
const LIKELY = 0.5;

/** Words that give what stands under them as the word of an accuser. */
const ALLEGING = new Set(["accuse", "allege", "claim", "suspect", "accusation", "allegation", "suspicion"]);
/** The accuser's verb stands right above the deed, or above the accused on whom the deed hangs. */
const STEPS = 2;

/** Findings on the draft's main clauses, each deed once. */
export function checkAllegations(context: DraftContext): Finding[] {
  const seen = new Set<string>();
  const { document, quotes } = context.draft;
  const cues = new Set(quotes.flatMap(({ cueHead, confidence }) => (confidence >= LIKELY ? [cueHead] : [])));
  const isMain = ({ head }: Claim) => {
    const [token, above] = [document.tokens[head], ancestors(document, head)];
    return (
      token?.upos === "VERB" &&
      !cues.has(head) &&
      !ALLEGING.has(token.lemma) &&
      (above.length === 0 || (token.deprel === "conj" && above.length === 1))
    );
  };
  return context.draft.claims
    .filter((claim) => isStated(claim) && isMain(claim))
    .flatMap((claim) => {
      const key = `${claim.predicate} ${[...lemmasOf(claim)].sort().join(" ")}`;
      if (seen.has(key)) return [];
      const tellings = tellingsOf(context, claim);
      if (tellings.length === 0 || !tellings.every(({ source, claim: theirs }) => isAlleged(source.extraction, theirs))) return [];
      seen.add(key);
      return [dropped(context, claim, tellings, key)];
    });
}

const isStated = ({ voices, mood, certainty, realis, polarity }: Claim): boolean =>
  voices.length === 0 && mood === "stated" && certainty === "certain" && realis === "actual" && polarity === "positive";

const lemmasOf = ({ arguments: all }: Claim): Set<string> => new Set(all.map(({ lemma }) => lemma));

interface Telling {
  readonly source: PreparedSource;
  readonly claim: Claim;
}

/** Claims of the sources with the same predicate and a participant in common, in a sentence that tells much the same. */
function tellingsOf({ near, sources }: DraftContext, claim: Claim): Telling[] {
  const own = lemmasOf(claim);
  const [span] = claim.spans;
  if (own.size === 0 || span === undefined) return [];
  const close = new Set(near.all(span).flatMap(({ source, sentence, score }) => (score >= LIKE ? [`${source.id} ${sentence}`] : [])));
  return sources.flatMap((source) =>
    source.extraction.claims
      .filter(
        (other) =>
          other.predicate === claim.predicate &&
          other.polarity === "positive" &&
          close.has(`${source.id} ${other.sentence}`) &&
          [...lemmasOf(other)].some((lemma) => own.has(lemma)),
      )
      .map((other) => ({ source, claim: other })),
  );
}

function isAlleged({ document }: Extraction, { head, voices }: Claim): boolean {
  const cueOf = ({ cue }: Voice) => (cue === null ? undefined : document.tokens.find(({ start }) => start >= cue.start));
  const above = ancestors(document, head)
    .slice(0, STEPS)
    .map((at) => document.tokens[at]);
  return [...voices.map(cueOf), ...above].some((token) => token !== undefined && ALLEGING.has(token.lemma));
}

function dropped({ draft }: DraftContext, claim: Claim, tellings: readonly Telling[], key: string): Finding {
  const { id } = draft.document.article;
  const span = { start: Math.min(...claim.spans.map(({ start }) => start)), end: Math.max(...claim.spans.map(({ end }) => end)) };
  const accusers = [...new Set(tellings.flatMap(({ claim: { voices } }) => voices.flatMap(({ speakers }) => speakers)))];
  return {
    rule: "attribution-dropped",
    verdict: "difference",
    facet: "certainty",
    point: null,
    confidence: 0.8,
    importance: 0.7,
    diff: null,
    title: "Allegation stated as a fact",
    message: "The draft states as a fact what the sources have only as an accusation.",
    key,
    location: { source: id, span },
    sides: [
      {
        position: "value",
        value: "fact",
        holds: [id],
        carries: [],
        speakers: [],
        evidence: [{ source: id, claim: claim.id, quote: null, span }],
      },
      {
        position: "value",
        value: null,
        holds: [],
        carries: [...new Set(tellings.map(({ source }) => source.id))],
        speakers: accusers,
        evidence: tellings.flatMap(({ source, claim: { id: theirs, sentence } }) => {
          const place = source.extraction.document.sentences[sentence];
          return place === undefined
            ? []
            : [{ source: source.id, claim: theirs, quote: null, span: { start: place.start, end: place.end } }];
        }),
      },
    ],
  };
}
