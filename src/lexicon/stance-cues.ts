import { phrases } from "./words.ts";

/**
 * Words by which English news shows where it stands on what it tells: general lists of denial, doubt, hedging, relaying,
 * confirming and correcting. Own selection, widened with the synonyms and derivations that WordNet 3.1 gives for the first
 * words of each list. Looked up by stem, so one form stands for the others. Two or more words: all of them in a row.
 */
export type CueFamily =
  | "negation"
  | "false"
  | "deny"
  | "doubt"
  | "hedge"
  | "alleged"
  | "unverified"
  | "rumour"
  | "relay"
  | "report"
  | "confirm"
  | "retract"
  | "contrast"
  | "undo"
  | "joke"
  | "plan";

export const STANCE_CUES: Readonly<Record<CueFamily, readonly string[]>> = {
  negation: phrases("not, n't, n’t, never, no, none, nobody, nothing, nowhere, neither, nor, without, cannot, nope, hardly, barely"),
  false: phrases(
    `hoax, hoaxer, fake, faked, fakery, false, falsely, falsehood, untrue, bogus, fabricate, fabrication, myth, mythical, fiction,
     fictional, fictitious, phony, phoney, sham, forgery, forged, baseless, unfounded, groundless, erroneous, erroneously,
     inaccurate, inaccuracy, incorrect, incorrectly, mistaken, mistakenly, wrong, wrongly, misleading, mislead, misinformation,
     disinformation, nonsense, rubbish, bunk, lie, lying, liar, untruth, canard, invention, made up, make up, photoshop,
     photoshopped, doctored, staged, stunt, fooled, fool, duped, dupe, gullible, conned, not true, no truth, urban legend, fall for,
     fell for, impossible, absurd, ridiculous, preposterous, libel, smear, exaggerate, exaggeration, misreport, misquote,
     misunderstanding, misinterpret, misidentify, misidentification, misconception, mistake, error, nonexistent, non-existent`,
  ),
  deny: phrases(
    `deny, denial, refute, refutation, dispute, reject, rejection, dismiss, dismissal, dismissive, rebut, rebuttal, contradict,
     contradiction, disprove, debunk, debunker, quash, disavow, discredit, dispel, repudiate, negate, shoot down, shot down,
     knock down, pour cold water, rule out, ruled out, put to rest, slam, challenge, disagree, object, counter, gainsay, disclaim,
     scotch`,
  ),
  doubt: phrases(
    `doubt, doubtful, dubious, skeptical, sceptical, skepticism, scepticism, skeptic, question, questionable, unlikely, implausible,
     improbable, suspicious, suspicion, unclear, uncertain, unknown, unverified, unsubstantiated, unsupported, uncorroborated,
     unproven, inconclusive, speculation, speculate, no evidence, no proof, no indication, no sign, no record, not verify,
     not confirm, too good to be true, grain of salt, pinch of salt, far-fetched, outlandish, unbelievable, incredible, conspiracy,
     theory, mystery, authenticity, veracity, credibility, credible, evidence, proof`,
  ),
  hedge: phrases(
    `reportedly, allegedly, alleged, apparently, apparent, purported, purportedly, supposedly, supposed, may, might, could, possibly,
     possible, perhaps, maybe, seem, seemingly, appear, believed, thought, suspected, potentially, potential, likely, probably,
     presumably, ostensibly, feared, fear, unconfirmed, so-called, if true, would`,
  ),
  alleged: phrases(
    `reportedly, allegedly, alleged, purported, purportedly, supposedly, supposed, apparently, rumored, rumoured, unconfirmed,
     so-called, if true, believed, said to, is claimed, was claimed, claims to, appears to, seems to, looks like, ostensibly,
     possibly, may have, might have, could have, suspected, it seems, would-be`,
  ),
  unverified: phrases(
    `unverified, unconfirmed, unsubstantiated, uncorroborated, unproven, unclear, unknown, remains to be seen, independently,
     authenticity, too early, awaiting, investigating, not immediately`,
  ),
  rumour: phrases(
    `rumor, rumored, rumour, rumoured, gossip, hearsay, buzz, viral, circulate, internet, social media, online, facebook, twitter,
     tweet, meme, spread, share, chatter`,
  ),
  relay: phrases(
    `report, claim, say, said, accord, source, cite, suggest, allege, allegation, assert, assertion, tell, told, contend, maintain,
     insist, insider, statement, spokesman, spokeswoman, spokesperson, account`,
  ),
  report: phrases(
    `report, reportedly, accord, source, insider, claim, allege, cite, rumor, rumour, allegation, exclusive, media, outlet,
     newspaper, tabloid, website, blog`,
  ),
  confirm: phrases(
    `confirm, confirmation, verify, verification, authentic, authenticate, genuine, true, truth, real, really, fact, prove, official,
     officially, acknowledge, admit, announce, announcement, reveal, corroborate, validate, legitimate, indeed, evidently, certain,
     certainly`,
  ),
  retract: phrases(
    `update, updated, correction, retract, retraction, editor 's note, apologize, apologise, apology, clarify, clarification,
     backtrack, withdraw, withdrawn, recant, initially, originally, previously, earlier report, initial report, turn out, in fact,
     actually, admit`,
  ),
  contrast: phrases(
    `but, however, although, though, despite, instead, contrary, yet, while, whereas, still, nevertheless, nonetheless,
     unfortunately, except, rather`,
  ),
  undo: phrases(
    `fail, failure, refuse, refusal, decline, cancel, cancellation, stop, halt, prevent, avoid, drop out, pull out, withdraw,
     withdrawal, exit, quit, abandon, scrap, reverse, reversal, leave, depart, departure, walk away, turn down, pass on, postpone,
     delay, collapse, break, breach, violate, violation, unable, lack, absence, absent, safe, alive, well, end, no longer, back out`,
  ),
  joke: phrases(
    `satire, satirical, satirist, satirize, parody, spoof, prank, prankster, joke, joking, jokingly, humor, humour, humorous, comedy,
     april fool, tongue-in-cheek, funny, laugh`,
  ),
  plan: phrases(
    `plan, will, set, intend, intention, propose, proposal, consider, expect, expected, upcoming, future, talk, negotiation, deal,
     offer, schedule, prepare, poised, due, about to`,
  ),
};

/**
 * What is confirmed or verified, by stem; under a negation shortly before it ("could not be verified", "no confirmation yet", "has yet to
 * confirm") it is a cue of the family "unverified".
 */
export const VERIFYING = phrases("verify, verification, confirm, confirmation, corroborate, authenticate, substantiate");

/** What turns such a word round, at most five words before it. */
export const UNVERIFYING = phrases("not, n't, n’t, no, never, yet, unable, cannot, without, decline, refuse, await, nor, neither");
