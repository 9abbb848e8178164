import { arePredicatesOpposite } from "../lexicon/opposites.ts";
import type { Claim, Document, Point, Story } from "../model/index.ts";
import { dependent, dependents, isDenial, isVoiced } from "../tree/index.ts";

/** The claims of one source on one side of a yes-or-no point. */
export interface Told {
  /** In the article's own voice. */
  readonly told: readonly Claim[];
  /** Through a voice, or inside quotation marks. */
  readonly relayed: readonly Claim[];
}

/** What the claims of a point are read with. */
export interface Reader {
  readonly story: Story;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly documents: ReadonlyMap<string, Document>;
}

export function readerOf(story: Story): Reader {
  return {
    story,
    claims: new Map(story.extractions.flatMap(({ claims }) => claims).map((claim) => [claim.id, claim])),
    documents: new Map(story.extractions.map(({ document }) => [document.article.id, document])),
  };
}

/** What a source's claims say on one side of a point: stated ones only, and those that say something on whether it is so. */
export function toldOn(reader: Reader, point: Point, source: string, denies: boolean): Told {
  const seed = reader.claims.get(point.claims[0] ?? "");
  if (seed === undefined) return { told: [], relayed: [] };
  const own = point.claims.flatMap((id) => {
    const claim = reader.claims.get(id);
    const document = reader.documents.get(source);
    if (claim === undefined || document === undefined || claim.source !== source || claim.mood !== "stated") return [];
    // Who is asked about it, or asks, says neither.
    if (claim.voices.some(({ act }) => act === "asks")) return [];
    return !isQuestion(document, claim) && !isAside(document, claim) && (isAgainst(claim, seed) !== isDenial(seed)) === denies
      ? [claim]
      : [];
  });
  const voiced = (claim: Claim): boolean => isVoiced(reader.documents.get(source) as Document, claim);
  return {
    told: own.filter((claim) => !voiced(claim) && !isMention(reader.documents.get(source) as Document, claim)),
    relayed: own.filter(voiced),
  };
}

/** Whose word a claim is at the end of its chain: whoever denies it, or else the innermost voice. Those who pass on what others say are no witnesses. */
function witnessOf(voices: Claim["voices"]): readonly string[] {
  return (voices.find(({ act }) => act === "denies" || act === "doubts") ?? voices.at(-1))?.speakers ?? [];
}

/**
 * Who says it in one article. A headline describes ("Tennis star says …") whom the text names: its descriptions are no further voice beside a
 * named one.
 */
export function voicesOf({ story, documents }: Reader, relayed: readonly Claim[]): string[] {
  const isNamed = (source: string, id: string): boolean => story.resolved.mentionsOf(id, source).some(({ type }) => type === "name");
  const heard = relayed.flatMap(({ source, sentence, voices }) => {
    const inHeadline = documents.get(source)?.sentences[sentence]?.part === "headline";
    return witnessOf(voices).map((id) => ({ id, named: isNamed(source, id), inHeadline }));
  });
  const anyNamed = heard.some(({ named }) => named);
  return [...new Set(heard.filter(({ named, inHeadline }) => named || !inHeadline || !anyNamed).map(({ id }) => id))];
}

/** Whether a claim, as aligned with the seed of its point, says the opposite. */
function isAgainst(claim: Claim, seed: Claim): boolean {
  return (isDenial(claim) !== isDenial(seed)) !== arePredicatesOpposite(claim, seed);
}

/** What stands before a question mark states nothing of its own ("Did the call take place? Officials deny it"). */
function isQuestion({ sentences, tokens }: Document, { sentence, voices, head }: Claim): boolean {
  const last = sentences[sentence]?.last ?? 0;
  const mark = tokens.slice(head, last).find(({ text }) => /^[?.!;:]/u.test(text));
  return voices.length === 0 && mark?.text.startsWith("?") === true;
}

// "be": "There was no conversation".
const OCCURRING = new Set(["be", "happen", "occur", "take", "exist", "materialize", "transpire"]);

/** What says nothing on whether it is so: an infinitive ("told to lie"), or a denied noun that is the subject of another deed. */
function isAside(document: Document, { head, polarity }: Claim): boolean {
  const { tokens } = document;
  const token = tokens[head];
  if (!token) return true;
  if (token.xpos === "VB" && dependents(document, head, "mark").some((at) => tokens[at]?.lower === "to")) return true;
  if (/^(?:xcomp|acl|advcl)/u.test(token.deprel) && /^(?:VB|VBG)$/u.test(token.xpos))
    return polarity === "negative" || /^xcomp/u.test(token.deprel);
  return token.upos === "NOUN" && polarity === "negative" && token.deprel === "nsubj" && !OCCURRING.has(tokens[token.head]?.lemma ?? "");
}

/** A noun that merely mentions the event, without a verb that says so ("the supposed call"). */
function isMention(document: Document, { head, polarity, debunked }: Claim): boolean {
  return (
    document.tokens[head]?.upos === "NOUN" &&
    polarity === "positive" &&
    !debunked &&
    dependent(document, head, "cop", "nsubj", "expl") === null
  );
}
