/**
 * Families of ranks of which a person normally holds one at a time, so that two of one family are worth a look.
 * Origin: compiled by hand from the titles in newspaper style guides (AP Stylebook "titles", "military titles", "legislative titles").
 */
export const RANK_FAMILIES: readonly ReadonlySet<string>[] = [
  new Set([
    "chief executive",
    "chief executive officer",
    "ceo",
    "chairman",
    "chairwoman",
    "chair",
    "chairperson",
    "chief financial officer",
    "cfo",
    "chief operating officer",
    "coo",
    "managing director",
    "president",
    "vice president",
    "founder",
    "co-founder",
    "treasurer",
  ]),
  new Set([
    "police chief",
    "sheriff",
    "police commissioner",
    "captain",
    "sergeant",
    "detective",
    "lieutenant",
    "constable",
    "inspector",
    "superintendent",
    "deputy chief",
    "fire chief",
    "commissioner",
  ]),
  // Offices of state are held one after the other, and articles name the old and the new: only an office and its deputy are rivals.
  new Set(["mayor", "deputy mayor"]),
  new Set(["governor", "lieutenant governor"]),
  new Set(["president", "vice president"]),
  new Set(["prime minister", "deputy prime minister"]),
  new Set(["attorney general", "deputy attorney general"]),
  new Set(["senate president", "house speaker", "majority leader", "minority leader", "majority whip", "minority whip"]),
  new Set(["general", "colonel", "major", "admiral", "corporal", "private", "lieutenant colonel", "brigadier", "commander"]),
  new Set(["judge", "prosecutor", "district attorney", "defense lawyer", "defence lawyer", "magistrate", "public defender"]),
  new Set(["press secretary", "chief of staff", "campaign manager", "communications director", "spokesman", "spokeswoman", "spokesperson"]),
  new Set(["striker", "goalkeeper", "midfielder", "defender", "manager", "coach", "head coach", "assistant coach"]),
];

/** Ranks that are one and the same. */
export const RANK_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ["ceo", "chief executive"],
  ["chief executive officer", "chief executive"],
  ["cfo", "chief financial officer"],
  ["coo", "chief operating officer"],
  ["chairwoman", "chair"],
  ["chairman", "chair"],
  ["chairperson", "chair"],
  ["spokeswoman", "spokesperson"],
  ["spokesman", "spokesperson"],
  ["press secretary", "spokesperson"],
  ["defence lawyer", "defense lawyer"],
  ["co-founder", "founder"],
  ["sen", "senator"],
  ["sen.", "senator"],
  ["gov", "governor"],
  ["gov.", "governor"],
  ["gen", "general"],
  ["gen.", "general"],
  ["sgt", "sergeant"],
  ["sgt.", "sergeant"],
  ["lt.", "lieutenant"],
  ["lt", "lieutenant"],
  ["head coach", "coach"],
]);

/** Offices of which a body or a person has one at a time, so that two who hold it are worth a look. */
export const SINGLE_OFFICES: ReadonlySet<string> = new Set([
  "chief executive",
  "chief financial officer",
  "chief operating officer",
  "managing director",
  "police chief",
  "fire chief",
  "sheriff",
  "mayor",
  "governor",
  "prime minister",
  "attorney general",
  "chief of staff",
  "campaign manager",
  "communications director",
]);

/** Of these, words that put it in the past: two such ranks can be compared. */
export const PAST_RANKS: ReadonlySet<string> = new Set(["former", "ex", "onetime"]);

/** Words that put a rank in the past or the future: no rival of the rank of today. */
export const RANK_TENSES: ReadonlySet<string> = new Set([
  "former",
  "ex",
  "then",
  "onetime",
  "late",
  "outgoing",
  "incoming",
  "acting",
  "interim",
  "future",
  "next",
  "nominee",
  "candidate",
  "elect",
]);
