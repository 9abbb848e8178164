/** Look-up of event classes by verb, noun and predicate adjective. The classes are in events.data.ts. */
import { EVENT_CLASSES, OBJECT_KINDS, type EventEntry } from "./events.data.ts";

export type { EventEntry } from "./events.data.ts";

/** What stands around a verb, as far as it picks the sense. */
export interface EventContext {
  /** Whether the object (passive: the subject) is a person or group; null: no object. */
  readonly object?: "person" | "thing" | null;
  readonly objectLemma?: string | null;
  readonly subject?: "person" | "thing" | null;
  readonly subjectLemma?: string | null;
  /** Prepositions of its phrases, and "inf" for an infinitive. */
  readonly prepositions?: readonly string[];
}

/** An event class and the side of it that a word is on. */
export interface EventMatch {
  readonly id: string;
  /** -1: the opposite of the class ("fall" in "rise"). */
  readonly sign: 1 | -1;
  readonly entry: EventEntry;
  /** Without an object, the subject undergoes it. */
  readonly patientSubject: boolean;
}

interface Sense extends EventMatch {
  readonly tags: readonly string[];
}

const split = (words: string | undefined): string[] => (words === undefined ? [] : words.split(",").map((word) => word.trim()));

const verbs = new Map<string, Sense[]>();
const nouns = new Map<string, Sense[]>();
const adjectives = new Map<string, Sense[]>();

function add(map: Map<string, Sense[]>, words: string | undefined, entry: EventEntry, sign: 1 | -1): void {
  const patients = new Set(split(entry.patientSubject));
  for (const written of split(words)) {
    const [word = "", ...tags] = written.split(/(?=[>@])/);
    const senses = map.get(word) ?? [];
    const same = senses.find(
      (sense) => sense.entry === entry && sense.sign === sign && sense.tags[0]?.[0] === tags[0]?.[0] && tags.length === 1,
    );
    // "meet>person, meet>with": either will do; "strike>none@thing": both must hold.
    if (same !== undefined && tags.length === 1) (same.tags as string[]).push(tags[0] as string);
    else senses.push({ id: entry.id, sign, entry, patientSubject: patients.has(word), tags });
    map.set(word, senses);
  }
}

for (const entry of EVENT_CLASSES) {
  add(verbs, entry.verbs, entry, 1);
  add(verbs, entry.notVerbs, entry, -1);
  add(nouns, entry.nouns, entry, 1);
  add(nouns, entry.notNouns, entry, -1);
  add(adjectives, entry.adjectives, entry, 1);
  add(adjectives, entry.notAdjectives, entry, -1);
}

const kinds = new Map(Object.entries(OBJECT_KINDS).map(([kind, words]) => [kind, new Set(split(words))]));
const byId = new Map(EVENT_CLASSES.map((entry) => [entry.id, entry]));

function fits(tag: string, context: EventContext): boolean {
  const value = tag.slice(1);
  if (tag.startsWith("@")) {
    if (value === "person" || value === "thing") return context.subject === value;
    return kinds.get(value)?.has(context.subjectLemma ?? "") ?? false;
  }
  if (value === "person" || value === "thing") return context.object === value;
  if (value === "none") return context.object === null || context.object === undefined;
  if (value === "some") return context.object !== null && context.object !== undefined;
  const words = kinds.get(value);
  if (words !== undefined) return words.has(context.objectLemma ?? "");
  return context.prepositions?.includes(value) ?? false;
}

function pick(senses: readonly Sense[] | undefined, context: EventContext): EventMatch | null {
  if (senses === undefined) return null;
  // A sense with a word list of its own is more special than one with person or thing, and that more than one without a tag.
  const rank = ({ tags }: Sense, tag: string | undefined): number =>
    tags.length === 0 ? 2 : tag !== undefined && /^[>@](?:person|thing|none|some)$/.test(tag) ? 1 : 0;
  let best: Sense | null = null;
  let least = 3;
  for (const sense of senses) {
    const objectTags = sense.tags.filter((tag) => tag.startsWith(">"));
    const subjectTags = sense.tags.filter((tag) => tag.startsWith("@"));
    const object = objectTags.find((tag) => fits(tag, context));
    const subject = subjectTags.find((tag) => fits(tag, context));
    if ((objectTags.length > 0 && object === undefined) || (subjectTags.length > 0 && subject === undefined)) continue;
    const value = rank(sense, object ?? subject);
    if (value < least) [best, least] = [sense, value];
  }
  return best;
}

/** Event class of a verb by its lemma, with its particle if it has one ("step down"); null where it has none. */
export function verbEvent(lemma: string, context: EventContext = {}): EventMatch | null {
  return pick(verbs.get(lemma), context);
}

/** Event class of a noun, or of a compound ("phone call"); `object` is what its possessive or "of" names. */
export function nounEvent(lemma: string, context: EventContext = {}): EventMatch | null {
  return pick(nouns.get(lemma), context);
}

/** Event class of a predicate adjective ("dead", "guilty") by its subject. */
export function adjectiveEvent(lemma: string, context: EventContext = {}): EventMatch | null {
  return pick(adjectives.get(lemma), context);
}

/** The class with this id, or null. */
export function eventClass(id: string): EventEntry | null {
  return byId.get(id) ?? null;
}

/** Whether some class has the verb together with this particle or further words. */
export function isVerbPhrase(phrase: string): boolean {
  return verbs.has(phrase);
}
