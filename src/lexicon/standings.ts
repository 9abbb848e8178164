/**
 * Words before a title that say how somebody holds it.
 * Origin: compiled by hand from the titles in newspaper style guides (AP Stylebook "titles", "acting", "former").
 */
export const STANDINGS: ReadonlyMap<string, string> = new Map([
  ...["former", "ex", "onetime", "erstwhile"].map((word) => [word, "former"] as const),
  ...["acting", "interim"].map((word) => [word, "acting"] as const),
  ...["deputy", "assistant", "associate", "vice"].map((word) => [word, "deputy"] as const),
]);

/** Words before a title with which it is neither plain nor of one of these standings: nothing is compared. */
export const UNSETTLED: ReadonlySet<string> = new Set([
  ...[
    "then",
    "late",
    "longtime",
    "outgoing",
    "incoming",
    "future",
    "next",
    "first",
    "retired",
    "retiring",
    "would-be",
    "elect",
    "new",
    "prospective",
    "resigned",
    "ousted",
    "fired",
  ],
]);

/** Titles that are kept out of courtesy when the office is gone, and nouns that only count or sort people. */
export const COURTESY_RANKS: ReadonlySet<string> = new Set([
  ...["president", "senator", "sen", "sen.", "representative", "rep", "rep.", "congressman", "congresswoman", "governor", "gov", "gov."],
  ...["secretary", "ambassador", "judge", "justice", "general", "admiral", "colonel", "major", "captain", "mayor", "speaker"],
  ...[
    "premier",
    "chancellor",
    "leader",
    "whip",
    "dr",
    "dr.",
    "professor",
    "sheriff",
    "attorney general",
    "king",
    "queen",
    "prince",
    "princess",
  ],
  ...["republican", "democrat", "candidate", "nominee", "man", "woman", "member", "resident", "wife", "husband", "student"],
]);

/**
 * Titles that say no more than the name does for a reader of news, and words for people in general: another article that has another description of
 * somebody with one of these says nothing else.
 */
export const PLAIN_TITLES: ReadonlySet<string> = new Set([
  ...[
    "president",
    "speaker",
    "senator",
    "sen",
    "representative",
    "rep",
    "congressman",
    "congresswoman",
    "governor",
    "gov",
    "leader",
    "whip",
    "dr",
    "king",
    "queen",
  ],
  ...["prince", "princess", "republican", "democrat", "candidate", "man", "woman", "member", "resident", "wife", "husband", "student"],
  ...[
    "mr",
    "mrs",
    "ms",
    "miss",
    "sir",
    "dame",
    "rev",
    "reverend",
    "father",
    "mother",
    "son",
    "daughter",
    "brother",
    "sister",
    "parent",
    "child",
  ],
  ...[
    "person",
    "people",
    "guy",
    "girl",
    "boy",
    "lady",
    "gentleman",
    "one",
    "friend",
    "colleague",
    "lover",
    "girlfriend",
    "boyfriend",
    "counterpart",
    "successor",
    "predecessor",
    "hero",
    "star",
    "victim",
    "native",
    "defendant",
    "suspect",
    "plaintiff",
    "lawmaker",
    "politician",
    "conservative",
    "liberal",
    "independent",
  ],
]);

/** What somebody with any office may be called; alone it tells nothing that another article leaves out. */
export const GENERAL_ROLES: ReadonlySet<string> = new Set([
  "official",
  "aide",
  "executive",
  "figure",
  "employee",
  "worker",
  "insider",
  "expert",
]);

/** Whom somebody stands against. */
export const RIVALS: ReadonlySet<string> = new Set(["opponent", "rival", "challenger", "contender", "competitor", "frontrunner"]);

/** Words before a title that somebody has not got yet. */
export const EXPECTED: ReadonlySet<string> = new Set([
  "likely",
  "presumptive",
  "presumed",
  "prospective",
  "probable",
  "potential",
  "possible",
  "expected",
]);
