/** Words of negation and of debunking. Origin: own lists; the negators are those of the BioScope and ConanDoyle-neg guidelines. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(",").map((word) => word.trim()));

/** Adverbs and particles that negate the predicate they depend on. */
export const NEGATORS = words(
  "not, n't, never, no longer, nowhere, neither, nor, hardly, scarcely, barely, rarely, seldom, cannot, nay, not-so, no",
);

/** Of these, those that leave a little: the claim is negative, and not quite certain. */
export const WEAK_NEGATORS = words("hardly, scarcely, barely, rarely, seldom, few, little");

/** Determiners that negate the noun, and through it the clause. */
export const NEGATIVE_DETERMINERS = words("no, neither, zero");

/** Determiners of small amount: "few people came". */
export const SMALL_DETERMINERS = words("few, little");

/** Pronouns that negate their clause. */
export const NEGATIVE_PRONOUNS = words("nobody, none, nothing, no-one, neither, noone");

/** Prepositions and the like that negate what depends on them. */
export const NEGATIVE_PREPOSITIONS = words("without, minus, sans, barring");

/** "Not only", "not just", "not until", "no doubt": no negation of the clause. */
export const NOT_CANCELLED_BY = words("only, just, merely, simply, necessarily, until, least, alone, solely, even, always");

/** Predicate nouns and adjectives by which a story is debunked where they are affirmed. */
export const DEBUNKING = words(
  "hoax, fake, false, bogus, untrue, fabricated, fabrication, fiction, fictitious, fictional, satire, satirical, prank, myth, nonsense, baseless, unfounded, debunked, phony, phoney, forgery, falsehood, lie, made-up, groundless, nonexistent, incorrect, inaccurate, misinformation, disinformation, parody, spoof, fib, rubbish, discredited, hogwash, ludicrous, preposterous, legend, photoshopped, doctored, staged",
);

/** Adjectives by which an event noun names no event: "a fake wedding". "False" and "hoax" stand with what was really said or done. */
export const UNREAL_ADJECTIVES = words(
  "fake, bogus, fabricated, phony, phoney, nonexistent, non-existent, fictitious, fictional, made-up, imaginary, invented, imagined",
);

/** Verbs by which a story is debunked: their object is not so. */
export const DEBUNKING_VERBS = words(
  "debunk, disprove, discredit, refute, fabricate, invent, concoct, make up, photoshop, hoax, retract, fake, falsify, dispel, explode",
);

/** Nouns that stand for what somebody said: claims about claims speak of them. */
export const ACCOUNT_NOUNS = words(
  "account, claim, report, story, allegation, rumor, rumour, accusation, assertion, statement, suggestion, version, tale, narrative, article, information, reporting, news, speculation, characterization, insinuation, contention, remark, comment, notion, theory, testimony, explanation, announcement, denial, description, tweet, post, hoax, idea",
);

/** Other nouns that a "that" clause gives the content of. */
export const CONTENT_NOUNS = words(
  "fact, possibility, idea, belief, fear, hope, evidence, proof, indication, sign, truth, doubt, likelihood, chance, suspicion, argument, view, opinion, warning, promise, prediction, complaint, concern, conclusion, decision, admission, charge, myth, lie, hoax, rumour, notion, impression",
);

/** Pronouns that may stand for what was said before. */
export const ACCOUNT_PRONOUNS = words("this, that, it, these, those, which, none, nothing, all, everything");

/** Predicates that say of an account that it holds: "true", "correspond to reality". Sign +1; DEBUNKING has those that say it does not. */
export const VERIDICAL = words(
  "true, accurate, correct, real, genuine, authentic, factual, right, valid, credible, legitimate, legit, so, confirmed, verified, fact, reality, truth",
);

/** Verbs that say so of their subject: "does not correspond to reality", "checks out", "holds up". */
export const VERIDICAL_VERBS = words("correspond, check out, hold up, stand up, add up, match, ring true, hold water, square");

/** Nouns that debunk or doubt the event noun before them: "death hoax", "death rumours". */
export const HOAX_NOUNS = words("hoax, prank, myth, spoof");
export const RUMOUR_NOUNS = words("rumor, rumour, speculation, claim, report, allegation, scare, conspiracy");

/** Verbs that deny or confirm an account that is their object. */
export const ACCOUNT_DENIALS = words(
  "deny, dispute, refute, reject, dismiss, rebut, contradict, challenge, debunk, discredit, disavow, question, doubt, repudiate, disprove, counter, decry, denounce, contest, dispel, slam, rubbish, quash, scotch, retract, disown, recant, shoot down, push back",
);
export const ACCOUNT_CONFIRMATIONS = words(
  "confirm, corroborate, verify, acknowledge, support, substantiate, echo, back, back up, affirm, authenticate, admit, bolster, stand by",
);
