/**
 * Words by which English news shows where it stands on what it tells: general lists of denial, doubt, hedging, relaying,
 * confirming and correcting. Own selection, widened with the synonyms and derivations that WordNet 3.1 gives for the first
 * words of each list. Looked up by stem, so one form stands for the others. Two or more words: all of them in a row.
 */

export type CueFamily =
  | "negation" | "false" | "deny" | "doubt" | "hedge" | "rumour" | "relay" | "confirm" | "retract" | "contrast" | "undo" | "joke" | "plan";

export const STANCE_CUES: Readonly<Record<CueFamily, readonly string[]>> = {
  negation: ["not", "n't", "n’t", "never", "no", "none", "nobody", "nothing", "nowhere", "neither", "nor", "without", "cannot", "nope", "hardly", "barely"],
  false: [
    "hoax", "hoaxer", "fake", "faked", "fakery", "false", "falsely", "falsehood", "untrue", "bogus", "fabricate", "fabrication", "myth",
    "mythical", "fiction", "fictional", "fictitious", "phony", "phoney", "sham", "forgery", "forged", "baseless", "unfounded", "groundless",
    "erroneous", "erroneously", "inaccurate", "inaccuracy", "incorrect", "incorrectly", "mistaken", "mistakenly", "wrong", "wrongly", "misleading", "mislead",
    "misinformation", "disinformation", "nonsense", "rubbish", "bunk", "lie", "lying", "liar", "untruth", "canard", "invention",
    "made up", "make up", "photoshop", "photoshopped", "doctored", "staged", "stunt", "fooled", "fool", "duped", "dupe", "gullible", "conned", "not true", "no truth",
    "urban legend", "fall for", "fell for", "impossible", "absurd", "ridiculous", "preposterous", "libel", "smear", "exaggerate", "exaggeration", "misreport",
    "misquote", "misunderstanding", "misinterpret", "misidentify", "misidentification", "misconception", "mistake", "error", "nonexistent", "non-existent",
  ],
  deny: [
    "deny", "denial", "refute", "refutation", "dispute", "reject", "rejection", "dismiss", "dismissal", "dismissive", "rebut", "rebuttal", "contradict", "contradiction",
    "disprove", "debunk", "debunker", "quash", "disavow", "discredit", "dispel", "repudiate", "negate", "shoot down", "shot down", "knock down", "pour cold water", "rule out",
    "ruled out", "put to rest", "slam", "challenge", "disagree", "object", "counter", "gainsay", "disclaim", "scotch",
  ],
  doubt: [
    "doubt", "doubtful", "dubious", "skeptical", "sceptical", "skepticism", "scepticism", "skeptic", "question", "questionable", "unlikely", "implausible", "improbable",
    "suspicious", "suspicion", "unclear", "uncertain", "unknown", "unverified", "unsubstantiated", "unsupported", "uncorroborated", "unproven", "inconclusive", "speculation", "speculate", "no evidence",
    "no proof", "no indication", "no sign", "no record", "not verify", "not confirm", "too good to be true", "grain of salt", "pinch of salt", "far-fetched", "outlandish", "unbelievable", "incredible",
    "conspiracy", "theory", "mystery", "authenticity", "veracity", "credibility", "credible", "evidence", "proof",
  ],
  hedge: [
    "reportedly", "allegedly", "alleged", "apparently", "apparent", "purported", "purportedly", "supposedly", "supposed", "may", "might", "could", "possibly", "possible",
    "perhaps", "maybe", "seem", "seemingly", "appear", "believed", "thought", "suspected", "potentially", "potential", "likely", "probably", "presumably", "ostensibly", "feared", "fear", "unconfirmed", "so-called", "if true", "would",
  ],
  rumour: ["rumor", "rumored", "rumour", "rumoured", "gossip", "hearsay", "buzz", "viral", "circulate", "internet", "social media", "online", "facebook", "twitter", "tweet", "meme", "spread", "share", "chatter"],
  relay: [
    "report", "claim", "say", "said", "accord", "source", "cite", "suggest", "allege", "allegation", "assert", "assertion", "tell", "told", "contend", "maintain", "insist", "insider", "statement",
    "spokesman", "spokeswoman", "spokesperson", "account",
  ],
  confirm: [
    "confirm", "confirmation", "verify", "verification", "authentic", "authenticate", "genuine", "true", "truth", "real", "really", "fact", "prove", "official", "officially", "acknowledge", "admit", "announce", "announcement", "reveal",
    "corroborate", "validate", "legitimate", "indeed", "evidently", "certain", "certainly",
  ],
  retract: [
    "update", "updated", "correction", "retract", "retraction", "editor 's note", "apologize", "apologise", "apology", "clarify", "clarification", "backtrack", "withdraw", "withdrawn", "recant", "initially", "originally", "previously", "earlier report", "initial report", "turn out", "in fact", "actually", "admit",
  ],
  contrast: ["but", "however", "although", "though", "despite", "instead", "contrary", "yet", "while", "whereas", "still", "nevertheless", "nonetheless", "unfortunately", "except", "rather"],
  undo: [
    "fail", "failure", "refuse", "refusal", "decline", "cancel", "cancellation", "stop", "halt", "prevent", "avoid", "drop out", "pull out", "withdraw", "withdrawal", "exit", "quit", "abandon", "scrap", "reverse", "reversal", "leave", "depart",
    "departure", "walk away", "turn down", "pass on", "postpone", "delay", "collapse", "break", "breach", "violate", "violation", "unable", "lack", "absence", "absent", "safe", "alive", "well", "end", "no longer", "back out",
  ],
  joke: ["satire", "satirical", "satirist", "satirize", "parody", "spoof", "prank", "prankster", "joke", "joking", "jokingly", "humor", "humour", "humorous", "comedy", "april fool", "tongue-in-cheek", "funny", "laugh"],
  plan: ["plan", "will", "set", "intend", "intention", "propose", "proposal", "consider", "expect", "expected", "upcoming", "future", "talk", "negotiation", "deal", "offer", "schedule", "prepare", "poised", "due", "about to"],
};

/** Words that carry no content of their own in a comparison: closed classes and the commonest verbs. */
export const FUNCTION_WORDS: readonly string[] = (
  "a an the of to in on at by for from with and or but as is are was were be been being am it its this that these those he she they his her their him them i you we my your our me us " +
  "there here has have had having do does did doing done will would can could may might shall should must after before over into about up out than then so if not no nor n't n’t what which who whom " +
  "whose when where how why s ’s 's t d ’d 'd ll ’ll 'll re ’re 're ve ’ve 've m ’m 'm also just very too more most other some any all each every both either neither only own same such again further once off down " +
  "during while until because through between against under above below let get got go goes went gone come came make made say says said mr mrs ms dr one via per amid upon within without"
).split(" ");
