/**
 * Words that newspapers print with asterisks for their letters, each outlet with others ("f***", "f**k"). By the starts of the words; from the house
 * styles of news agencies, which print them in no other way.
 */
const MASKED = ["fuck", "motherfuck", "shit", "bullshit", "horseshit", "bitch", "asshole", "cunt", "cocksuck"];

/** Whether a word, in lower case, is one that may be masked. */
export const isMaskable = (word: string): boolean => MASKED.some((start) => word.startsWith(start));
