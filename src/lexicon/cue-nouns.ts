/** Nouns that can be cues: what was said, thought or meant, followed by "that", "to" or "of". Hyponyms of WordNet's
 * statement, message, belief, desire and question in news use. */
import type { Act } from "../model/index.ts";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nouns of saying. */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  words(`
  accusation admission advice allegation announcement answer argument assertion assurance boast call charge claim comment
  commitment complaint concession conclusion confession confirmation contention criticism declaration demand denial description
  disclosure estimate explanation guarantee hint indication insinuation insistence invitation joke lie line message note notion notice
  objection observation offer order plea pledge post prediction promise pronouncement proposal proposition question quote quip
  reassurance recommendation reminder remark repetition reply report request response revelation rumor rumour speculation statement
  story suggestion testimony theory threat tweet verdict vow warning word`),
);

/** Nouns that name a quotation as what somebody answers or sums up: “…,” was her verdict. Elsewhere they seldom speak. */
export const REPLY_NOUNS: ReadonlySet<string> = new Set(words("assessment diagnosis motto reaction retort rejoinder summary verdict"));

/** Nouns of thought, wish and feeling. */
export const ATTITUDE_NOUNS: ReadonlySet<string> = new Set(
  words(`
  anger anxiety aspiration assumption attempt belief bid concern confidence consensus conviction decision desire determination disappointment doubt dream
  expectation faith fear feeling goal guess hope idea impression intent intention interest judgment knowledge opinion
  outrage perception plan position preference pride realization recognition regret sense skepticism suspicion thought understanding
  view willingness wish worry`),
);

/** Nouns of evidence: "evidence that", "proof that". */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set(words("evidence proof sign indication finding data signal"));

export const NOUN_ACTS: Readonly<Record<Exclude<Act, "says">, ReadonlySet<string>>> = {
  denies: new Set(words("denial rebuttal refutation rejection")),
  doubts: new Set(words("doubt skepticism scepticism suspicion question")),
  confirms: new Set(words("admission confirmation acknowledgment acknowledgement confession concession")),
  asks: new Set(words("question request inquiry query")),
};

/** Texts and occasions through which people speak: "in a statement", "on Twitter". */
export const MEDIA: ReadonlySet<string> = new Set(
  words(`
  account ad address advertisement affidavit announcement appearance article bio blog book briefing broadcast brief bulletin caption call column
  comment complaint conference conversation court dispatch document documentary editorial email e-mail essay event exchange
  facebook filing flyer forum hearing instagram interview interviews lawsuit letter magazine mailer memo memoir memorandum message newsletter newspaper
  note notice op-ed opinion order page paper petition podcast post posting press program programme question rally reddit release reply report response
  ruling sermon show site snapchat speech statement story submission suit summary survey telegram testimony text threads tiktok transcript tweet twitter
  video voicemail vk weibo website webcast x youtube`),
);

/** Nouns of outlets and documents: as subject they relay or bear evidence. */
export const EVIDENCE_SOURCES: ReadonlySet<string> = new Set(
  words(`
  analysis census data document email evidence exam figure filing finding image index investigation map model number paper photo poll polling
  record report research result review sample statistic study survey test transcript video`),
);

/** Adjectives of belief, wish and feeling with a clause, an infinitive or a topic. */
export const ATTITUDE_ADJECTIVES: ReadonlySet<string> = new Set(
  words(`
  afraid angry anxious apprehensive ashamed aware certain clear comfortable concerned confident content convinced critical curious
  delighted determined disappointed doubtful dubious eager excited fearful focused frustrated glad grateful happy hesitant hopeful
  impressed inclined indifferent insistent intent interested keen leery likely mindful nervous open opposed optimistic outraged pessimistic
  pleased positive prepared proud puzzled ready reluctant sceptical skeptical sorry sure surprised supportive suspicious sympathetic
  thankful thrilled tired unaware uncertain unclear uncomfortable unconvinced unhappy unsure unwilling upset wary weary willing worried`),
);
