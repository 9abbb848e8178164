/**
 * Verbs, adjectives and nouns that tell whether their complement happened.
 *
 * Signatures after Nairn, Condoravdi and Karttunen (2006, "Computing relative polarity for textual inference"): what follows about the
 * complement when the word is affirmed, and when it is denied: "+" it is so, "-" it is not, "0" nothing. The members are our own choice of
 * those that occur in news.
 */
export interface Signature {
  readonly affirmed: "+" | "-" | "0";
  readonly denied: "+" | "-" | "0";
  /** Where nothing follows: what is meant is a plan or wish ("plans to"), or is only thought of. */
  readonly realis?: "planned" | "conditional";
}

const words = (list: string): string[] => list.split(",").map((word) => word.trim());

const GROUPS: readonly (readonly [affirmed: Signature["affirmed"], denied: Signature["denied"], verbs: string, realis?: "planned"])[] = [
  // managed to: did; did not manage to: did not
  [
    "+",
    "-",
    "manage, get to, bother, dare, happen, deign, remember, see fit, go on, come, turn out, prove, get, be able, proceed, rush, hasten, help, seem to have",
  ],
  // failed to: did not; did not fail to: did
  ["-", "+", "fail, neglect, forget, omit, avoid, stop short, refrain, miss"],
  // refused to: did not; did not refuse to: nothing follows
  [
    "-",
    "0",
    "refuse, decline, pretend, prevent, stop, ban, bar, prohibit, forbid, block, dissuade, discourage, keep, abstain, pass up, opt out, hesitate, be unable, be unwilling, feign, fake, prohibit, exclude, hold off, shy away, abandon, give up, balk, cancel, rule out, deter, restrain",
  ],
  // forced to: did; not forced to: nothing follows
  [
    "+",
    "0",
    "force, cause, compel, lead, oblige, make, push into, trick, begin, start, continue, use, keep on, persuade, convince, prompt, coerce, bully, dupe, proceed, allow, let, enable, serve, resume, return, go, end up, wind up, choose, opt, succeed, suffice, finish, complete, volunteer",
  ],
  // could not, was not allowed to: did not
  ["0", "-", "can, have time, have chance, have opportunity, be allowed, be permitted, need"],
  // plans and wishes
  [
    "0",
    "0",
    "plan, want, hope, intend, warn, caution, remind, beg, implore, wish, aim, seek, try, attempt, threaten, promise, pledge, vow, agree, offer, ask, urge, order, propose, expect, consider, prepare, demand, request, call, tell, encourage, invite, advise, recommend, decide, schedule, set, ready, willing, eager, determined, likely, open, free, due, poised, slated, mean, strive, struggle, endeavor, fight, volunteer, bid, apply, look, move, work, vote, campaign, push, press, lobby, hire, elect, pay, require, instruct, command, authorize, authorise, permit, swear, arrange, commit, desire, long, opt, be",
    "planned",
  ],
];

const verbs = new Map<string, Signature>();
for (const [affirmed, denied, list, realis] of GROUPS) {
  for (const verb of words(list))
    if (!verbs.has(verb)) verbs.set(verb, realis === undefined ? { affirmed, denied } : { affirmed, denied, realis });
}

/** Signature of a verb or adjective over its infinitive or gerund ("failed to call", "unable to attend"), or null. */
export function implicative(lemma: string): Signature | null {
  return verbs.get(lemma) ?? ADJECTIVES.get(lemma) ?? null;
}

const ADJECTIVES = new Map<string, Signature>([
  ...words("able, lucky, fortunate, kind, brave, wise, foolish, quick, right, wrong").map((w): [string, Signature] => [
    w,
    { affirmed: "+", denied: "-" },
  ]),
  ...words("unable, unwilling, reluctant, loath, powerless, impossible").map((w): [string, Signature] => [
    w,
    { affirmed: "-", denied: "0" },
  ]),
  ...words(
    "willing, ready, eager, likely, unlikely, set, due, free, determined, poised, prepared, keen, open, bound, sure, certain, scheduled, expected",
  ).map((w): [string, Signature] => [w, { affirmed: "0", denied: "0", realis: "planned" }]),
]);

/** Verbs and adjectives whose finite complement holds whether they are affirmed or denied ("regretted that", "did not know that"). */
export const FACTIVES: ReadonlySet<string> = new Set(
  words(
    "know, realize, realise, regret, acknowledge, admit, concede, recognize, recognise, discover, learn, reveal, notice, remember, forget, ignore, resent, see, prove, confirm, find out, disclose, deplore, aware, unaware, glad, sorry, sad, happy, proud, surprised, amazed, odd, strange, tragic, unfortunate, apologize, apologise, thank, congratulate, praise, blame, celebrate, mourn, condemn, criticize, criticise, convict",
  ),
);

/** Verbs whose complement is false where they are affirmed ("pretended that"), and that do not speak for anyone. */
export const COUNTERFACTIVES: ReadonlySet<string> = new Set(words("pretend, lie, imagine, hallucinate, fantasize, fantasise, wish"));

/** Of these verbs, those that take an infinitive only: a gerund after them is no complement ("the man who refused to speak facing a fine"). */
export const INFINITIVE_ONLY: ReadonlySet<string> = new Set(
  words(
    "refuse, decline, fail, manage, agree, plan, want, hope, intend, wish, aim, seek, threaten, promise, pledge, vow, offer, decide, expect, force, pretend, neglect, dare, claim, need, prepare, attempt",
  ),
);

/** Verbs of accusing, whose gerund is what somebody is said to have done: "accused of taking bribes", "charged with murder". */
export const ACCUSING: ReadonlySet<string> = new Set(
  words("accuse, suspect, charge, indict, arrest, sue, blame, investigate, detain, book, arraign, prosecute, try, allege"),
);

/** Verbs of clearing: "acquitted of taking bribes". */
export const CLEARING: ReadonlySet<string> = new Set(words("acquit, clear, exonerate, absolve, exculpate, vindicate"));

/** Nouns that negate what stands under them: "the lack of a call", "his failure to appear". */
export const NEGATING_NOUNS: ReadonlySet<string> = new Set(
  words(
    "lack, absence, failure, refusal, inability, denial, unwillingness, cancellation, want, rejection, reluctance, dearth, non-existence, nonexistence",
  ),
);

/** Verbs that negate their object: "lacks a plan", "avoided a fight", "ruled out talks". */
export const NEGATING_VERBS: ReadonlySet<string> = new Set(
  words(
    "lack, avoid, avert, preclude, rule out, forgo, forego, skip, prevent, cancel, call off, abandon, foil, thwart, stop, eschew, shun, miss, escape, dodge, evade",
  ),
);

/** Verbs that undo a ban, a charge or a ruling that is their object: "lifted the ban", "dropped the charges". */
export const UNDOING_VERBS: ReadonlySet<string> = new Set(
  words(
    "lift, overturn, reverse, repeal, revoke, rescind, strike down, quash, block, drop, scrap, void, annul, overrule, undo, roll back, waive, withdraw, throw out",
  ),
);

/** Verbs that stand for nothing but that the infinitive below happened, or seems to, or goes on: their own claim says no more. */
export const TRANSPARENT: ReadonlySet<string> = new Set(
  words(
    "manage, fail, happen, seem, appear, tend, get, bother, dare, remember, neglect, use, have, go, come, ought, prove, turn out, continue, begin, start, proceed, need, be, help, end up, wind up, cease, keep",
  ),
);
