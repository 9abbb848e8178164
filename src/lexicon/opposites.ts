/**
 * Words of which one cannot be said where the other is: "guilty" and "innocent", "success" and "failure". Beside WordNet's antonyms of one
 * part of speech.
 *
 * Origin: own list, chosen for what news turns on (votes, courts, posts, markets, health, measures, order), since WordNet has few
 * antonyms for verbs and for what the law and politics oppose. Each line holds the two sides, parted by a bar; base forms, any part of speech.
 */
import type { Claim } from "../model/index.ts";
import { antonyms, areAntonyms, synsets } from "./wordnet.ts";

const SIDES = `
rise, increase, grow, climb, gain, surge, soar, jump, go up, expand, widen | fall, decrease, shrink, decline, drop, lose, plunge, plummet, slump, go down, contract, narrow
raise, increase, boost, expand, strengthen | lower, reduce, cut, decrease, weaken, slash, trim
approve | shelve, scrap, abandon, cancel, call off
win, victory, triumph | lose, loss, defeat
succeed, success, successful, manage | fail, failure, unsuccessful
approve, pass, adopt, accept, ratify, back, approval, passage, adoption | reject, defeat, decline, veto, block, oppose, rejection, turn down, vote down
support, supporter, favor, favour, endorse, back, defend, endorsement | oppose, opponent, opposition, fight, resist, reject
accept, agree, acceptance, agreement | decline, refuse, reject, disagree, refusal
agree, unanimous | disagree, divided
allow, permit, authorize, authorise, legalize, legalise, permission | ban, forbid, prohibit, bar, block, prevent, outlaw, prohibition
guilty | innocent
convict, conviction | acquit, acquittal, clear, exonerate
uphold, affirm | overturn, reverse, strike down, quash, overrule
hire, appoint, name, recruit | fire, dismiss, sack, oust
arrest, detain, jail, imprison, hold | release, free
confirm, affirm, admit, acknowledge, confirmation | deny, dispute, refute, denial
first, begin, start, open, beginning, launch | last, end, finish, close, final
earlier, before | later, after
more, many, most, much | fewer, few, less, fewest, least
above, over, more | below, under, less
inside, within | outside
up, upward | down, downward
high, higher, record | low, lower
majority | minority
present, attend, attendance | absent, miss, skip, absence
alive, live, survive, survivor | dead, die, kill, victim
safe, safely, unharmed, unhurt | hurt, injured, harmed, dangerous
join, enter, arrive, come, arrival | leave, quit, exit, depart, departure
stay, remain, keep | leave, quit, resign, go
open, reopen | close, shut
buy, purchase | sell
legal, lawful, constitutional | illegal, unlawful, unconstitutional
public, publicly, open | private, privately, secret, secretly, closed
voluntary, voluntarily | forced, involuntary
intentional, intentionally, deliberate, deliberately | accidental, accidentally, unintentional
possible, likely | impossible, unlikely
true, genuine, real, authentic | false, fake, bogus
liberal | conservative
domestic | foreign
male | female
northern, north | southern, south
eastern, east | western, west
strengthen, ease, improve, better, improvement | weaken, worsen, deteriorate, worse
praise, applaud, welcome | criticize, criticise, condemn, denounce, blast
ahead, lead | behind, trail
extend, prolong | end, shorten
save, protect | destroy, endanger
include, inclusion | exclude, exclusion
encourage, urge | discourage, dissuade
help | hinder, hurt
profit | loss
surplus | deficit
same | different
peaceful, peacefully | violent, violently
permanent, permanently | temporary, temporarily
partial, partially, partly | full, fully, entirely, completely
day, daytime, morning | night
everyone, everybody, all | nobody, none
`;

const LISTED = sides(SIDES);

/** Antonyms of WordNet that stand for two kinds of people or things rather than for opposite facts, or that may both be said of one thing. */
const NOT_OPPOSED = sides(`
black | white
good | bad
old | young, new
big | little
long | short
right | left
man | woman
come | go
ever | never
give | take
on | off
in | out
here | there
now | then
husband | wife
mother | father
brother | sister
son | daughter
boy | girl
`);

const known = new Map<string, ReadonlySet<string>>();
const POS = ["v", "a", "n", "r"] as const;

/** Base forms that are the opposite of a lower-case lemma: those listed above, and WordNet's direct antonyms. */
export function oppositesOf(lemma: string): ReadonlySet<string> {
  let found = known.get(lemma);
  if (found === undefined) {
    const all = new Set(LISTED.get(lemma) ?? []);
    for (const pos of POS) if (synsets(lemma, pos, 1).length > 0) for (const word of antonyms(lemma, pos)) all.add(word);
    for (const word of [lemma, ...(NOT_OPPOSED.get(lemma) ?? [])]) all.delete(word);
    known.set(lemma, (found = all));
  }
  return found;
}

/** Whether the predicates of two claims are opposites: one class of events with two directions ("rise", "fall"), or verbs that are antonyms. */
export function arePredicatesOpposite(
  a: Pick<Claim, "event" | "sign" | "predicate">,
  b: Pick<Claim, "event" | "sign" | "predicate">,
): boolean {
  if (a.event !== null && a.event === b.event) return a.sign !== b.sign;
  return a.predicate !== b.predicate && areAntonyms(a.predicate, b.predicate, "v");
}

/** Reads lines of two sides parted by a bar: each word with all words of the other side. */
function sides(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of lines.split("\n")) {
    const [one, other] = line.split("|").map((side) => side.split(",").map((word) => word.trim()));
    if (one === undefined || other === undefined) continue;
    for (const [own, against] of [
      [one, other],
      [other, one],
    ] as const)
      for (const word of own) found.set(word, new Set([...(found.get(word) ?? []), ...against]));
  }
  return found;
}
