import { phraseSet, wordSet } from "./words.ts";

/** Honorifics and abbreviated titles that stand before a name, with the gender that they tell. By hand, from style guides of news agencies. */
export const HONORIFICS: ReadonlyMap<string, "female" | "male" | "unknown"> = new Map([
  ...(
    [
      "mr",
      "mr.",
      "mister",
      "sir",
      "lord",
      "king",
      "prince",
      "baron",
      "duke",
      "earl",
      "viscount",
      "count",
      "sheikh",
      "sultan",
      "emperor",
      "tsar",
      "ayatollah",
      "imam",
      "pope",
      "fr.",
      "father",
      "monsignor",
      "msgr.",
      "señor",
      "don",
      "monsieur",
      "herr",
    ] as const
  ).map((word) => [word, "male"] as const),
  ...(
    [
      "mrs",
      "mrs.",
      "ms",
      "ms.",
      "miss",
      "dame",
      "lady",
      "queen",
      "princess",
      "baroness",
      "duchess",
      "countess",
      "empress",
      "sister",
      "madam",
      "madame",
      "mme",
      "mme.",
      "frau",
      "señora",
    ] as const
  ).map((word) => [word, "female"] as const),
  ...(
    [
      "dr",
      "dr.",
      "doctor",
      "prof",
      "prof.",
      "professor",
      "rev",
      "rev.",
      "reverend",
      "hon.",
      "sen",
      "sen.",
      "sens.",
      "rep",
      "rep.",
      "reps.",
      "gov",
      "gov.",
      "govs.",
      "gen",
      "gen.",
      "lt",
      "lt.",
      "col",
      "col.",
      "maj.",
      "capt",
      "capt.",
      "sgt",
      "sgt.",
      "cpl.",
      "pvt.",
      "cmdr.",
      "adm.",
      "brig.",
      "det.",
      "insp.",
      "supt.",
      "pres.",
      "atty.",
      "st.",
      "messrs.",
      "ald.",
      "del.",
      "lieut.",
    ] as const
  ).map((word) => [word, "unknown"] as const),
]);

/** Abbreviated titles as they are written out. */
export const TITLE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    sen: "senator",
    "sen.": "senator",
    "sens.": "senator",
    rep: "representative",
    "rep.": "representative",
    "reps.": "representative",
    gov: "governor",
    "gov.": "governor",
    gen: "general",
    "gen.": "general",
    "lt.": "lieutenant",
    lt: "lieutenant",
    "col.": "colonel",
    "maj.": "major",
    "capt.": "captain",
    "sgt.": "sergeant",
    "adm.": "admiral",
    "cmdr.": "commander",
    "det.": "detective",
    "insp.": "inspector",
    "supt.": "superintendent",
    "pres.": "president",
    "prof.": "professor",
    prof: "professor",
    "rev.": "reverend",
    "dr.": "doctor",
    dr: "doctor",
    "ald.": "alderman",
    "del.": "delegate",
  }),
);

/** Honorifics that say nothing of a person's office. */
export const BARE_HONORIFICS = wordSet("mr mr. mister mrs mrs. ms ms. miss messrs. madam madame mme mme. señor señora monsieur herr frau");

/** Single words that, capitalized before a name, are an office or rank. */
export const TITLE_WORDS = wordSet(`
president vice-president premier chancellor minister secretary undersecretary ambassador envoy governor lieutenant-governor mayor senator representative
congressman congresswoman assemblyman assemblywoman councilman councilwoman councillor councilor alderman delegate speaker leader whip chairman chairwoman
chairperson chair chief director commissioner superintendent inspector sheriff deputy marshal constable officer detective sergeant lieutenant captain major
colonel general brigadier admiral commander commandant corporal private justice judge magistrate attorney prosecutor solicitor counsel ombudsman coroner
bishop archbishop cardinal pope rabbi imam ayatollah deacon pastor reverend patriarch king queen prince princess emperor empress sultan emir sheikh
duke duchess earl baron baroness lord lady dame coach manager principal dean provost rector editor correspondent spokesman spokeswoman spokesperson
candidate nominee strategist adviser advisor aide treasurer comptroller controller auditor administrator founder ceo cfo coo mp msp mep lawmaker
firefighter paramedic trooper astronaut cosmonaut professor doctor nurse coordinator analyst pollster`);

/** Titles of several words, lower case. */
export const TITLE_PHRASES = phraseSet(`
prime minister, deputy prime minister, vice president, attorney general, deputy attorney general, assistant attorney general, solicitor general, surgeon general,
secretary general, secretary-general, inspector general, postmaster general, director general, governor general, lieutenant governor, lieutenant general,
major general, brigadier general, rear admiral, vice admiral, secretary of state, secretary of defense, secretary of the treasury, chief of staff, deputy chief of staff,
chief executive, chief executive officer, chief financial officer, chief operating officer, chief justice, associate justice, chief constable, chief inspector,
detective inspector, fire chief, police chief, chief of police, fire marshal, press secretary, deputy press secretary, foreign secretary, home secretary, foreign minister, finance minister,
defense minister, defence minister, interior minister, health minister, justice minister, communications director, campaign manager,
campaign chairman, campaign chair, managing director, executive director, general manager, general counsel, special counsel, special envoy, special agent,
national security adviser, national security advisor, majority leader, minority leader, majority whip, minority whip, party leader, house speaker, speaker of the house, crown prince, first lady,
first minister, district attorney, state attorney, state's attorney, county executive, county commissioner, city manager, state senator, state representative, police officer, police commissioner,
head coach, assistant coach, commander in chief, commander-in-chief, joint chiefs chairman, running mate, vice chairman, vice chair, vice chairwoman, co-founder,
supreme leader, president pro tem, president pro tempore, pro tem, staff sergeant, police sergeant, under secretary, budget director, policy director, political director, deputy director, press officer, information officer`);

/** Words that may stand before a title and belong to it. */
export const TITLE_MODIFIERS = wordSet(`
former ex then then- acting interim deputy vice assistant associate senior junior chief lead top retired late incoming outgoing newly-elected elect
longtime veteran principal executive national federal state local regional presidential senatorial congressional gubernatorial republican democratic
conservative labour liberal communications campaign press foreign interior defense defence finance health justice energy labor treasury
commerce education transportation budget policy political fire police prison school town city county village district
party opposition government military army navy police staff team club company union committee news media co-`);

/** Suffixes that stand after a name. */
export const NAME_SUFFIXES = wordSet("jr jr. sr sr. ii iii iv phd ph.d. md m.d. esq esq. cbe obe mbe kbe qc kc");

/** Particles inside family names. */
export const NAME_PARTICLES = wordSet(
  "de da do dos das del della di du la le van von der den ter ten bin ibn al el ben bint y e zu af av mac st.",
);
