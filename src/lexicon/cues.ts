/**
 * Cue verbs: verbs whose subject is the voice of what they govern. Classes after B. Levin, "English Verb Classes and
 * Alternations" (1993), §37 (communication), §29 (predicative complements), §33 (judgement), §62 (desire), with the
 * verbs of saying that newsroom style guides list. The construction decides whether a verb is a cue in its place.
 */
import type { Act } from "../model/index.ts";

/** `speech`: saying and writing; `attitude`: belief, wish, feeling; `evidence`: what shows something; `judgement`: praise and blame; `plan`: intention and demand. */
export type CueClass = "speech" | "attitude" | "evidence" | "judgement" | "plan";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Verbs of saying, writing and signalling that take a clause or a quotation. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  words(`
  acknowledge add address admit advise affirm allege allow announce answer apologize apologise argue articulate ask assert assure aver avow bark
  bellow blog blurt boast brag broadcast bristle cable call caption caution challenge chant charge chide chime cite claim clarify comment complain
  concede conclude concur confess confide confirm contend continue counter crack cry declare decree deem deny deplore describe detail
  dictate disclose dispute divulge echo elaborate elucidate email emphasize emphasise enthuse enumerate estimate exclaim explain expound
  foretell fume gloat gripe growl grumble gush headline hint holler howl imply indicate inform inquire insinuate insist instruct interject
  intone intimate joke jest lament lecture lie list maintain marvel mention message moan mouth mumble murmur muse mutter narrate
  negate note notify object observe offer opine order outline paraphrase phone plead pledge point pontificate post postulate predict
  preface press proclaim profess project promise pronounce propose protest quip quote radio rail rant read reaffirm reason reassure recall
  recite reckon recollect recount reiterate rejoin relate relay remark remember remind repeat reply report request respond restate
  retort retweet reveal rumor rumour say scoff scold scream scribble shout shriek sigh sign signal snap sneer speak specify speculate
  spell squeal state stipulate stress suggest summarize surmise swear sympathize talk taunt tease tell testify text theorize
  threaten thunder toast tout trumpet tweet type underline underscore update urge utter venture verify voice volunteer vouch vow wail
  warn whine whisper wonder write yell`),
);

/** Verbs that report a denial, a doubt, a confirmation or a question. All others say. */
export const ACTS: Readonly<Record<Exclude<Act, "says">, ReadonlySet<string>>> = {
  denies: new Set(words("deny dispute reject refute rebut contradict disclaim disavow negate repudiate gainsay disprove debunk")),
  doubts: new Set(words("doubt question wonder query mistrust suspect")),
  confirms: new Set(words("confirm acknowledge admit concede corroborate verify affirm reaffirm confess authenticate")),
  asks: new Set(words("ask inquire wonder query request quiz")),
};

/** Verbs of belief, wish and feeling with a clause or an infinitive. */
export const ATTITUDE_VERBS: ReadonlySet<string> = new Set(
  words(`
  accept agree anticipate appreciate assume aspire believe care conceive consider crave decide deem desire determine disagree
  disapprove dislike doubt dread dream envision envisage expect favor favour fear feel figure find foresee forget gather guess hate
  hear hold hope imagine intend judge know learn like long love mean mind need oppose perceive picture ponder prefer
  presume presuppose pray realise realize recognize recognise reckon reflect regard regret rejoice resent resolve see sense suppose
  support suspect think trust understand view wait want wish wonder worry yearn`),
);

/** Verbs whose subject (a poll, a report, a record) bears something out. */
export const EVIDENCE_VERBS: ReadonlySet<string> = new Set(
  words(`
  appear attest confirm demonstrate depict discover document establish find illustrate indicate mean measure point portray project
  prove rate record reflect register reveal seem show suggest`),
);

/** Verbs of praise, blame and support, whose object is what they are about. */
export const JUDGEMENT_VERBS: ReadonlySet<string> = new Set(
  words(`
  accuse admonish applaud assail attack back bash belittle berate blame blast bemoan castigate celebrate censure cheer chide
  commend compare condemn congratulate criticise criticize decry defend denigrate denounce deride discuss dismiss disparage embrace endorse
  excoriate extol fault hail honor knock lambast lambaste laud lampoon lash mock oppose praise question rebuke rebuff rebut
  refute reject reprimand reproach ridicule rip salute savage scold scorn skewer slam slap slight support thank tout trash welcome`),
);

/** Verbs of intention, demand and commitment with an infinitive or an object. */
export const PLAN_VERBS: ReadonlySet<string> = new Set(
  words(`
  agree aim arrange beg choose command decide decline demand direct encourage forbid implore intend invite offer order
  persuade plan plead press propose push recommend refuse require seek threaten try urge volunteer vote`),
);

/** Verbs whose infinitive is what was said: "promised to build it". */
export const INFINITIVE_VERBS: ReadonlySet<string> = new Set(
  words(`
  agree ask beg claim decline demand intend offer order plead pledge promise propose refuse swear tell threaten urge volunteer vow
  want hope expect plan seek wish decide prefer need intend encourage invite advise instruct warn remind request
  recommend continue remember like love aim aspire seem appear allow`),
);

/** Verbs with the addressee as their object before what is said: "told the panel that …", "asked him to …". */
export const ADDRESSEE_VERBS: ReadonlySet<string> = new Set(
  words(`
  tell ask assure inform remind warn notify advise instruct urge order beg promise email text message implore persuade convince
  encourage invite press request caution reassure teach command direct counsel lecture phone write`),
);

/** Speech verbs whose noun object is itself what was said: "denied the charge", "announced a deal". */
export const OBJECT_VERBS: ReadonlySet<string> = new Set(
  words(`
  acknowledge admit affirm allege announce articulate claim clarify concede confirm contest decry deny deplore describe detail
  disclose dispute divulge emphasize emphasise explain express imply lament list outline pledge predict proclaim promise propose question
  recall recite recount reiterate repeat report request reveal state stress suggest tout underline underscore utter voice vow
  tweet retweet echo refute reject rebut criticize criticise praise condemn denounce dismiss defend endorse mock attack blast slam welcome support oppose
  accuse blame cite quote mention highlight discuss want demand seek back favor favour propose recommend fear expect applaud assail
  ridicule decry deride embrace estimate project show`),
);

/** Verbs that give something a name: the object and its complement are what is said ("called it a disgrace"). */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  words(`
  call brand deem declare describe dub label name pronounce term characterize characterise portray depict cast paint consider
  hail denounce dismiss slam blast decry deride mock tout view regard see cite`),
);

/** Verb and preposition that make one cue with a noun phrase or clause after it: "called for", "warned of". */
export const PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
  call: ["for", "on", "upon"],
  warn: ["of", "about", "against"],
  hint: ["at"],
  point: ["to"],
  refer: ["to"],
  talk: ["about", "of"],
  speak: ["of", "about", "against"],
  complain: ["about", "of"],
  boast: ["of", "about"],
  brag: ["about"],
  joke: ["about"],
  comment: ["on"],
  respond: ["to"],
  reply: ["to"],
  object: ["to"],
  allude: ["to"],
  elaborate: ["on"],
  inquire: ["about"],
  ask: ["about", "for"],
  argue: ["for", "against"],
  write: ["about", "of"],
  tweet: ["about"],
  apologize: ["for"],
  apologise: ["for"],
  worry: ["about"],
  push: ["for"],
  focus: ["on"],
  speculate: ["about", "on"],
  insist: ["on"],
  agree: ["with", "on"],
  disagree: ["with"],
  rail: ["against"],
  campaign: ["for"],
  plead: ["for"],
  vote: ["for", "against"],
  hope: ["for"],
  wish: ["for"],
  think: ["of", "about"],
  know: ["of", "about"],
  care: ["about"],
  testify: ["to", "about"],
  rant: ["about"],
  lie: ["about"],
  dream: ["of"],
  pray: ["for"],
  plan: ["on"],
  believe: ["in"],
  approve: ["of"],
  disapprove: ["of"],
  quote: ["from"],
  read: ["from"],
  cry: ["for"],
  swear: ["off"],
  muse: ["about"],
  decide: ["on", "against"],
  protest: ["against"],
  lash: ["at"],
  look: ["for"],
  opt: ["for"],
  vouch: ["for"],
  attest: ["to"],
  advocate: ["for"],
  tell: ["of", "about"],
  remind: ["of"],
  inform: ["of", "about"],
  assure: ["of"],
  notify: ["of"],
  accuse: ["of"],
  lecture: ["about", "on"],
};

/** Verbs of praise, blame and charge whose passive names what for: "was accused of", "was praised by … for". */
export const PASSIVE_PREPOSITIONS: Readonly<Record<string, readonly string[]>> = {
  accuse: ["of"],
  suspect: ["of"],
  charge: ["with"],
  ...Object.fromEntries(
    words(`applaud assail attack berate blame castigate censure chide commend condemn congratulate criticise criticize denounce deride fault
    hail honor laud lampoon mock praise rebuke reprimand reproach ridicule salute scold slam thank`).map((verb) => [verb, ["for"]]),
  ),
};

/** Particles that belong to the verb: "pointed out", "went on to say", "laid out". */
export const PARTICLES: ReadonlySet<string> = new Set(words("out up on off back down in along over forth"));

/** Verb plus particle that report speech though the verb alone does not: "shot back", "spelled out". */
export const PARTICLE_VERBS: Readonly<Record<string, readonly string[]>> = {
  shoot: ["back"],
  fire: ["back"],
  point: ["out"],
  spell: ["out"],
  lay: ["out"],
  chime: ["in"],
  call: ["out"],
  speak: ["out", "up"],
  hit: ["back"],
  push: ["back"],
  cry: ["out"],
  sum: ["up"],
  rule: ["out"],
  blurt: ["out"],
  play: ["down"],
  chip: ["in"],
  weigh: ["in"],
  pipe: ["up"],
  sound: ["off"],
  go: ["on"],
  cut: ["in"],
  read: ["aloud", "out"],
  write: ["back", "in"],
  jump: ["in"],
  bring: ["up"],
};

/** Set phrases of a light verb and a word that make a cue: "put it", "make clear", "go on to say". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  words("make take issue give have express voice put release send deliver raise offer file publish"),
);
