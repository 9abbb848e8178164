/** Weights of the pronoun ranker by feature, for each class of pronoun: see ranker.ts. */
export const RANKER_WEIGHTS: Readonly<Record<"singular" | "plural" | "neuter", Readonly<Record<string, number>>>> = {
  singular: {
    distance: -1.6, sameSentence: 0, previousSentence: 0, subject: 0.6, object: 0, possessor: 0.2, lastPronoun: 0.8, lastName: 0.2, frequency: 0.35, genderKnown: 0.9, typeUnknown: -0.6,
    parallelSubject: 0.4, previousSubject: 0.4, speakerAgain: 1.0, wasSpeaker: 0.2, governing: 1.0, recency: 1.2, lead: 0.3, leftQuote: -1.0, ownSubject: 0.8, cataphora: -1.0, sameBlock: 0.4, sameQuote: 0.6, nominal: -0.3, only: 0.5,
    none: 0.2, noneQuoted: 0.5,
  },
  plural: {
    distance: -1.6, sameSentence: 0, previousSentence: 0, subject: 0.5, object: 0, possessor: 0, lastPronoun: 0.8, lastName: 0, frequency: 0.2, genderKnown: 0, typeUnknown: -0.6, singularBody: -0.8, singularPerson: -3,
    parallelSubject: 0.4, previousSubject: 0.4, speakerAgain: 1.0, wasSpeaker: 0.1, governing: 0.8, recency: 1.2, lead: 0, leftQuote: -0.8, ownSubject: 0.8, cataphora: -1.0, sameBlock: 0.4, sameQuote: 0.6, nominal: 0, only: 0.3,
    none: 1.2, noneQuoted: 0.5,
  },
  neuter: {
    distance: -1.8, sameSentence: 0, previousSentence: 0, subject: 0.5, object: 0, possessor: 0, lastPronoun: 0.8, lastName: 0.3, frequency: 0.3, genderKnown: 0, typeUnknown: -0.6, place: -0.5,
    parallelSubject: 0.4, previousSubject: 0.4, speakerAgain: 1.0, wasSpeaker: 0.3, governing: 0.5, recency: 0.8, lead: 0, leftQuote: -0.8, ownSubject: 0.8, cataphora: -1.0, sameBlock: 0.3, sameQuote: 0.4, nominal: 0, only: 0.2,
    none: 3.2, noneQuoted: 0.5, nonePossessive: -1.2, noneSpeech: -2,
  },
};
