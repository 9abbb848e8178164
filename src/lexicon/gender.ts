import { wordSet } from "./words.ts";

/** Nouns that tell the gender of one person. By hand; words in -man, -woman and their like are told by their endings. */
export const FEMALE_NOUNS = wordSet(`
woman girl lady mother mom mum mama daughter sister wife widow girlfriend bride aunt niece grandmother grandma granddaughter stepmother stepdaughter actress
waitress hostess heiress princess queen duchess countess baroness empress goddess heroine nun priestess governess stewardess ballerina
businesswoman congresswoman spokeswoman chairwoman policewoman councilwoman assemblywoman sportswoman saleswoman housewife fiancée fiancee ex-wife
madam dame matriarch seamstress mistress schoolgirl midwife mother-in-law sister-in-law daughter-in-law alumna showgirl`);
export const MALE_NOUNS = wordSet(`
man boy gentleman guy bloke lad father dad papa son brother husband widower boyfriend groom bridegroom uncle nephew grandfather grandpa grandson stepfather
stepson waiter king prince duke earl baron emperor monk friar pope businessman congressman  policeman fireman
councilman assemblyman sportsman salesman alderman fisherman fiancé fiance ex-husband sir patriarch schoolboy
father-in-law brother-in-law son-in-law alumnus gunman hitman doorman barman cameraman frontman playboy cowboy cardinal imam ayatollah`);

/** Gender of a person noun in the singular, lower case. A spokesman or chairman is said of women too, rarely: still "male". */
export function nounGender(noun: string): "female" | "male" | "unknown" {
  if (FEMALE_NOUNS.has(noun) || /(?:woman|lady|girl|mother|daughter|sister|wife)$/.test(noun)) return "female";
  if (
    MALE_NOUNS.has(noun) ||
    (/(?:[a-z]{2}man|boy|father|brother|husband)$/.test(noun) && !/human$|woman$|german$|roman$|talisman$/.test(noun))
  )
    return "male";
  return "unknown";
}
