/** Points as a person would ask them, and claims as a person would tell them. */
import { eventClass } from "../lexicon/events.ts";
import type { Document, Story, Token } from "../model/index.ts";
import { auxiliaries, dependent, dependents, inSentence, subtree, tokenAt } from "../tree/index.ts";
import type { Filler, Frame } from "./frames.ts";

/** Words of a phrase in a label. */
const LONGEST = 9;

/** "Did the call take place?", "Did Farenthold resign from Congress?", "Was Stone indicted?" */
export function occurrenceQuestion(story: Story, frame: Frame): string {
  const question = bareQuestion(story, frame);
  const speaker = frame.claim.voices[0]?.speakers[0];
  const name = story.resolved.speakers.find(({ id }) => id === speaker)?.name;
  // In a quotation "my" is the speaker's; in a question nobody would know whose.
  return name === undefined ? question : question.replace(/\b(?:my|our)\b/giu, `${name}’s`);
}

function bareQuestion(story: Story, frame: Frame): string {
  const { document, claim } = frame;
  const head = document.tokens[claim.head];
  if (!head) return `Did it happen?`;
  const agent = frame.agent ? nameOf(story, document, frame.agent) : null;
  const patient = frame.patient ? nameOf(story, document, frame.patient) : null;
  const event = claim.event === null ? null : eventClass(claim.event);
  if (head.upos === "NOUN" || head.upos === "PROPN") {
    if (dependent(document, claim.head, "cop") !== null && (agent ?? patient) !== null)
      return copula(document, claim.head, subjectName(story, frame) ?? "it");
    if (agent === null && patient === null && event !== null) return `Did the ${event.label} take place?`;
    const noun = phrase(document, claim.head, 6, ["case"]);
    return `Did ${/^(?:the|a|an|my|your|our|his|her|their|its|no)\b/iu.test(noun) || head.upos === "PROPN" ? decapitalize(noun.replace(/^(?:a|an|no)\b/iu, "the")) : `the ${noun}`} take place?`;
  }
  if (head.upos === "ADJ" || dependent(document, claim.head, "cop") !== null)
    return copula(document, claim.head, subjectName(story, frame) ?? "it");
  const passive =
    dependent(document, claim.head, "nsubj:pass") !== null ||
    (agent === null && (dependent(document, claim.head, "aux:pass") !== null || (head.xpos === "VBN" && head.deprel.startsWith("acl"))));
  const tail = rest(story, frame, claim.head);
  if (passive)
    return `${plural(document, claim.head) || isPluralSubject(document, claim.head) ? "Were" : "Was"} ${patient ?? "it"} ${particle(document, claim.head, head.lower)}${tail}?`;
  const will = claim.realis === "planned" ? "Will" : "Did";
  const object = objectText(story, frame, claim.head);
  // "Did she say it?": what was said is a clause, or stands in quotation marks.
  const said = object === "" && SAYING.has(claimVerb(head)) ? " it" : "";
  return `${will} ${agent ?? subjectName(story, frame) ?? "it"} ${particle(document, claim.head, claimVerb(head))}${object}${said}${tail}?`;
}

function claimVerb(head: Token): string {
  return head.lemma.toLowerCase();
}

function particle(document: Document, head: number, verb: string): string {
  const found = dependents(document, head, "compound:prt").map((at) => tokenAt(document, at).lower);
  return [verb, ...found].join(" ");
}

function objectText(story: Story, frame: Frame, head: number): string {
  const { document } = frame;
  const object = dependent(document, head, "obj");
  const complement = dependent(document, head, "xcomp") ?? controlled(document, head);
  const filler = [frame.agent, frame.patient, ...frame.others].find((one) => one?.argument.head === object && one !== undefined);
  const what =
    object === null || DAY.test(tokenAt(document, object).text)
      ? ""
      : ` ${(tokenAt(document, object).upos === "PRON" || ownedByPronoun(document, object)) && filler ? nameOf(story, document, filler) : phrase(document, object, LONGEST)}`;
  if (head === frame.claim.head && object !== null && what.split(" ").length > 4) return what;
  if (complement === null || (object !== null && tokenAt(document, complement).upos !== "VERB")) return what;
  const to = dependent(document, complement, "mark");
  const verb = tokenAt(document, complement);
  return `${what} ${to !== null && tokenAt(document, to).lower === "to" ? "to " : ""}${verb.upos === "VERB" ? (to === null ? verb.lower : verb.lemma.toLowerCase()) : phrase(document, complement, 5)}${objectText(story, frame, complement)}`;
}

/** "its president": in a label nobody knows whose. */
const ownedByPronoun = (document: Document, head: number): boolean =>
  dependents(document, head, "nmod:poss").some((at) => tokenAt(document, at).upos === "PRON");

/** Verbs whose object is to do what the infinitive says, with or without a comma before it. */
const CONTROL = new Set(
  "direct order instruct tell ask urge force persuade convince encourage allow permit pressure push require press compel invite authorize warn command".split(
    " ",
  ),
);

/** "directed Michael Cohen, his lawyer, to lie": an infinitive behind an object that belongs to the verb. */
function controlled(document: Document, head: number): number | null {
  const { lemma } = tokenAt(document, head);
  if (!CONTROL.has(lemma.toLowerCase()) || dependent(document, head, "obj") === null) return null;
  const found = dependents(document, head, "advcl").find((at) => at > head && tokenAt(document, at).xpos === "VB");
  const to = found === undefined ? null : dependent(document, found, "mark");
  return found !== undefined && to !== null && tokenAt(document, to).lower === "to" ? found : null;
}

const SAYING = new Set(["say", "announce", "state", "declare", "claim", "confirm", "deny", "insist", "assert"]);
/** "announced Monday that …": some parses make the day the object. */
const DAY = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow)$/iu;

/** "When did the mayor resign?" of "Did the mayor on Friday resign?": who asks for the day does not name it. */
export function askFor(word: "When" | "Where" | "Why", question: string): string {
  const bare = word === "When" ? question.replace(DAY_IN_LABEL, "") : question;
  return `${word} ${bare.charAt(0).toLowerCase()}${bare.slice(1)}`;
}

const DAY_IN_LABEL =
  / (?:on |late |early )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?(?![\p{L}’'-])(?! \p{Lu})/gu;

/** The first prepositional phrase after the predicate, where it is short: "from Congress". */
function rest(story: Story, frame: Frame, head: number): string {
  const { document } = frame;
  const oblique = dependents(document, head, "obl").find((at) => at > head && tokenAt(document, at).deprel !== "obl:tmod");
  if (oblique === undefined) return "";
  // "with Ann Roe", not "with former Energy Secretary Ann Roe".
  const filler = [frame.agent, frame.patient, ...frame.others].find((one) => one?.argument.head === oblique);
  const person = story.resolved.speakers.find(({ id, type }) => id === filler?.speaker && type === "person");
  const preposition = dependent(document, oblique, "case");
  if (person !== undefined && /^\p{Lu}/u.test(person.name) && preposition !== null && tokenAt(document, oblique).upos === "PROPN")
    return ` ${tokenAt(document, preposition).lower} ${person.name}`;
  const text = phrase(document, oblique, 7);
  return text.split(" ").length <= 6 && !TIME.test(text) ? ` ${text}` : "";
}

const TIME =
  /\b(?:\p{Lu}[a-z]+day|january|february|march|april|june|july|august|september|october|november|december|year|month|week|day|hour|morning|night|afternoon|evening|time|statement|interview|tweet|post)s?\b/iu;

function copula(document: Document, head: number, subject: string): string {
  const cop = dependent(document, head, "cop");
  const word = cop === null ? "is" : tokenAt(document, cop).lower;
  const be = /^(?:is|are|was|were)$/u.test(word) ? word : word === "'s" ? "is" : word === "'re" ? "are" : "is";
  return `${capitalize(be)} ${subject} ${phrase(document, head, LONGEST)}?`;
}

function subjectName(story: Story, frame: Frame): string | null {
  const at = dependent(frame.document, frame.claim.head, "nsubj", "nsubj:pass");
  const filler = [frame.agent, frame.patient, ...frame.others].find((one) => one?.argument.head === at) ?? null;
  if (filler) return nameOf(story, frame.document, filler);
  return at === null ? null : phrase(frame.document, at, 6);
}

function plural(document: Document, head: number): boolean {
  return auxiliaries(document, head).some((at) => ["were", "are"].includes(tokenAt(document, at).lower));
}

/** "Tax returns released": the subject tells where no auxiliary does. */
function isPluralSubject(document: Document, head: number): boolean {
  if (auxiliaries(document, head).some((at) => /^(?:was|is|'s|has)$/u.test(tokenAt(document, at).lower))) return false;
  const { deprel, head: above } = tokenAt(document, head);
  const subject = dependent(document, head, "nsubj:pass") ?? (deprel.startsWith("acl") && above >= 0 ? above : null);
  return subject !== null && /^NNP?S$/u.test(tokenAt(document, subject).xpos);
}

/** Name of a filler in a label: the speaker's for people and pronouns, else the phrase. */
export function nameOf(story: Story, document: Document, filler: Filler): string {
  const speaker = story.resolved.speakers.find(({ id }) => id === filler.speaker);
  const token = document.tokens[filler.argument.head];
  if (speaker && (speaker.type === "person" || token?.upos === "PRON") && /^\p{Lu}/u.test(speaker.name)) return speaker.name;
  return decapitalizeArticle(phrase(document, filler.argument.head, 7, ["case", "cc", "mark"]));
}

const LEFT_OUT = [
  "acl:relcl",
  "appos",
  "punct",
  "parataxis",
  "advcl",
  "conj",
  "cc",
  "acl",
  "nsubj",
  "cop",
  "aux",
  "mark",
  "advmod",
  "ccomp",
  "dep",
  "discourse",
  "vocative",
  "nsubj:pass",
  "aux:pass",
  "csubj",
];

/** A phrase without its clauses, appositions and asides, at most `longest` words: prepositional phrases go first. */
export function phrase(document: Document, head: number, longest: number, besides: readonly string[] = []): string {
  const trim = (without: readonly string[]): Token[] =>
    subtree(
      document,
      head,
      ({ index, deprel, head: up }) =>
        !(deprel === "appos" && isTitle(document, head, index)) &&
        (up === head || deprel === "acl:relcl" || deprel === "appos" || deprel === "punct" || deprel === "parataxis") &&
        without.includes(deprel),
    ).map((at) => tokenAt(document, at));
  // "both marriage and civil unions" without its second half is not "both".
  let tokens = trim([...LEFT_OUT, ...besides]).filter(
    ({ lower, deprel, head: of }) =>
      // "Both houses" is whole.
      !(
        /^(?:both|either|neither)$/u.test(lower) &&
        (/^cc/u.test(deprel) || (/^det/u.test(deprel) && dependents(document, of, "conj").length > 0))
      ),
  );
  if (wordCount(tokens) > longest) tokens = trim([...LEFT_OUT, ...besides, "nmod", "obl", "obl:tmod", "nmod:unmarked", "nmod:tmod"]);
  if (wordCount(tokens) > longest)
    tokens = tokens
      .filter(({ index, deprel }) => index === head || /^(?:det|nmod:poss|compound|amod|nummod|case|flat|fixed)/u.test(deprel))
      .slice(-longest);
  // One run of text: what was cut from the middle must not leave a hole that reads wrongly.
  return tokens
    .map((token, at) => {
      const gap = at + 1 < tokens.length && (token.spaceAfter || (tokens[at + 1] as Token).start > token.end);
      return `${inSentence(token)}${gap ? " " : ""}`;
    })
    .join("")
    .replace(/\s+/gu, " ")
    .replace(/^[“"‘']+|[”"’',.]+$/gu, "")
    .trim();
}

/** "attorney Michael Cohen": what follows without a comma belongs to the name. */
function isTitle(document: Document, head: number, appos: number): boolean {
  return appos > head && document.tokens.slice(head + 1, appos).every(({ upos }) => upos !== "PUNCT");
}

function wordCount(tokens: readonly Token[]): number {
  return tokens.filter(({ upos }) => upos !== "PUNCT").length;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function decapitalize(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function decapitalizeArticle(text: string): string {
  return /^(?:The|A|An|His|Her|Their|Its|Some|Many|Several|Other|This|That|These|Those)\b/u.test(text) ? decapitalize(text) : text;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["person", "people"],
  ["man", "men"],
  ["woman", "women"],
  ["child", "children"],
  ["foot", "feet"],
  ["police", "police"],
  ["people", "people"],
  ["staff", "staff"],
  ["casualty", "casualties"],
]);

export function pluralOf(noun: string): string {
  return (
    IRREGULAR.get(noun) ?? (/[^aeiou]y$/u.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`)
  );
}
