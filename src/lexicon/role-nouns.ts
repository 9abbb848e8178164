import { GROUP_NOUN_LIST, PERSON_NOUN_LIST } from "./role-nouns.data.ts";
import { wordSet } from "./words.ts";

/** Roles of news that WordNet's tagged texts lack. By hand. */
const PERSON_NOUNS_MODERN = `
spokesman spokeswoman spokesperson publicist representative rep lawyer attorney counsel solicitor barrister prosecutor singer songwriter rapper musician guitarist drummer bassist
vocalist star superstar popstar celebrity actor actress comedian presenter host anchor anchorman anchorwoman broadcaster columnist blogger reporter journalist correspondent editor
ceo cfo coo chairman chairwoman chairperson chair president premier chancellor minister secretary senator congressman congresswoman lawmaker legislator mp politician
candidate nominee frontrunner front-runner contender challenger incumbent running-mate strategist pollster consultant lobbyist activist organizer campaigner protester protestor
demonstrator donor backer ally opponent rival critic foe aide adviser advisor staffer official officer policeman policewoman detective sheriff trooper
firefighter paramedic medic doctor physician surgeon nurse patient scientist researcher professor lecturer academic expert analyst economist historian sociologist psychologist
striker midfielder goalkeeper defender winger quarterback linebacker pitcher batsman bowler cricketer footballer golfer sprinter swimmer skier cyclist boxer wrestler
coach manager referee umpire captain teammate player athlete champion runner jockey driver pilot astronaut cosmonaut soldier marine veteran general commander
teacher student pupil principal superintendent headteacher tutor intern employee worker employer boss colleague co-worker coworker executive director founder
co-founder owner landlord tenant resident neighbor neighbour homeowner shopper customer passenger commuter pedestrian tourist visitor farmer rancher fisherman
victim survivor witness eyewitness bystander suspect defendant plaintiff complainant appellant convict inmate prisoner detainee accuser whistleblower informant source insider
gunman shooter attacker assailant bomber hijacker terrorist militant insurgent rebel extremist fugitive thief robber burglar killer murderer rapist hacker
mayor governor councilman councilwoman councillor councilor commissioner ambassador diplomat envoy negotiator mediator monarch royal dictator leader supremo
billionaire millionaire entrepreneur businessman businesswoman tycoon mogul investor banker trader developer inventor engineer architect designer
author novelist writer poet playwright artist painter sculptor photographer filmmaker producer screenwriter model dancer conductor composer
bishop archbishop cardinal pope pontiff priest pastor reverend rabbi imam cleric monk nun evangelist
mother father mom mum dad parent son daughter child kid brother sister sibling twin uncle aunt cousin nephew niece grandmother grandfather grandparent grandson granddaughter
grandchild wife husband spouse partner boyfriend girlfriend fiancé fiancée fiance fiancee ex-wife ex-husband widow widower stepfather stepmother
relative friend man woman boy girl guy person individual teen teenager adult youth youngster toddler infant baby pensioner retiree
republican democrat conservative liberal socialist communist nationalist libertarian independent progressive partisan voter elector supporter follower fan delegate
user subscriber viewer listener reader member moderator treasurer secretary-general deputy successor predecessor counterpart newcomer hopeful heir native immigrant
migrant refugee asylum-seeker citizen national expatriate foreigner noncitizen judge justice magistrate juror lawman ranger agent operative spy
biologist chemist physicist geologist meteorologist forecaster astronomer ecologist epidemiologist virologist pathologist coroner statistician
mastermind ringleader kingpin counselor therapist psychiatrist dentist pharmacist veterinarian librarian curator archaeologist anthropologist
stylist choreographer instructor trainer mentor proponent advocate skeptic denier apologist loyalist hardliner moderate centrist
programmer technician mechanic electrician plumber carpenter builder contractor inspector auditor accountant broker realtor 
 appointee emissary parliamentarian backbencher statesman stateswoman ruler emperor empress king queen prince princess duke duchess
 congressperson councilmember councilperson spokespeople newsman newswoman interviewer interviewee caller commenter commentator pundit
caregiver babysitter nanny cook chef waiter waitress bartender cashier clerk receptionist cleaner janitor custodian courier trucker motorist biker`;

/** Nouns whose plural, or whose very form, is a body of people rather than one. */
const GROUP_NOUNS_MODERN = `
police officials authorities people team company group committee commission council court government administration agency department ministry parliament congress senate
house campaign party union association federation league club foundation institute institution university college school hospital church bank firm corporation business startup
network newspaper magazine station channel broadcaster outlet publisher studio label band orchestra choir crew squad unit force army navy militia brigade regiment
board panel jury tribunal bureau office embassy consulate delegation mission coalition alliance bloc cabinet caucus faction movement organization organisation charity nonprofit
think-tank watchdog regulator airline manufacturer automaker retailer chain carmaker maker supplier lender insurer brokerage cooperative
family couple crowd public media press opposition leadership staff membership electorate clergy prosecution  side camp
district county pac borough legislature assembly tribe community`;

/** Nouns for places that may also act (the country said …). */
export const PLACE_NOUNS = wordSet(
  "country nation state city town village county province region republic kingdom island capital territory borough neighborhood neighbourhood district",
);

/** Bodies that are written about as one organization: the rest of the group nouns are groups of people. */
export const BODY_NOUNS = wordSet(`
fund trust coalition group conference company committee commission council court government administration agency department ministry parliament congress senate house campaign party union association federation league club
foundation institute institution university college school hospital church bank firm corporation business startup network newspaper magazine station channel outlet publisher studio
board panel tribunal bureau office embassy consulate coalition alliance cabinet caucus organization organisation charity nonprofit watchdog regulator
airline manufacturer automaker retailer legislature assembly team police army navy carmaker lender insurer paper website site tabloid daily weekly`);

export const PERSON_NOUNS: ReadonlySet<string> = new Set([...wordSet(PERSON_NOUN_LIST), ...wordSet(PERSON_NOUNS_MODERN)]);
export const GROUP_NOUNS: ReadonlySet<string> = new Set([...wordSet(GROUP_NOUN_LIST), ...wordSet(GROUP_NOUNS_MODERN)]);

/** Those whose very work is to speak for another. */
export const VOICE_NOUNS = wordSet(
  "spokesman spokeswoman spokesperson publicist representative rep lawyer attorney counsel solicitor barrister agent surrogate",
);

/** Bodies of people whose work is to speak and act for the one person whom they belong to. */
export const VOICE_BODIES = wordSet("office team campaign camp staff side administration people");

/** Heads of several words, by their last word: before it, this word makes it a voice of another. */
export const VOICE_COMPOUNDS: ReadonlySet<string> = new Set([
  "press secretary",
  "press officer",
  "communications director",
  "campaign manager",
  "media adviser",
  "media advisor",
]);

/** Roles that are said of one person by different words. Each line is one role. */
const SAME_ROLE = [
  "spokesman spokeswoman spokesperson representative rep publicist press-secretary",
  "lawyer attorney counsel solicitor barrister",
  "senator lawmaker legislator politician",
  "congressman congresswoman representative lawmaker legislator politician",
  "minister politician",
  "governor politician",
  "mayor politician",
  "candidate nominee contender hopeful politician",
  "president leader",
  "premier leader",
  "chancellor leader",
  "prime-minister premier leader",
  "singer musician star artist vocalist performer rapper songwriter",
  "actor actress star performer",
  "player star athlete",
  "officer policeman policewoman cop",
  "chief boss head",
  "ceo executive boss chief",
  "chairman chair chairwoman chairperson boss",
  "director boss",
  "manager boss coach",
  "firefighter fireman",
  "suspect defendant gunman shooter attacker assailant",
  "author writer novelist",
  "journalist reporter correspondent columnist anchor anchorman anchorwoman broadcaster newsman newswoman",
  "doctor physician surgeon",
  "professor academic scholar expert researcher scientist",
  "adviser advisor aide",
  "pope pontiff",
  "businessman tycoon mogul billionaire entrepreneur developer",
].map((line) => new Set(line.split(" ")));

/** Whether two role nouns (lower case, singular) can be said of one person in one office. */
export function sameRole(a: string, b: string): boolean {
  return a === b || SAME_ROLE.some((roles) => roles.has(a) && roles.has(b));
}
