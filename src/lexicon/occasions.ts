/** Kinds of occasions at which somebody speaks to the public. Origin: own list. "Statement" and "remarks" are left out: they may be any of these. */
export const OCCASION_KINDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    post: "tweet post facebook instagram twitter blog tiktok",
    interview: "interview podcast broadcast radio",
    letter: "letter email e-mail memo",
    speech: "speech address rally keynote sermon eulogy",
    conference: "conference briefing",
    court: "court hearing testimony deposition courtroom",
    debate: "debate",
  }).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);

/** Nouns for those who spread what they are told. Origin: own list. */
export const MEDIA_NOUNS: ReadonlySet<string> = new Set(
  "radio television tv news newspaper times post magazine station channel affiliate network podcast tribune herald journal gazette agency".split(
    " ",
  ),
);
