import { describe, expect, it } from "vitest";
import { lemmaOf } from "../../src/language/lemmas.ts";

describe("lemmaOf", () => {
  it.each([
    ["said", "VBD", "VERB", "say"], ["n't", "RB", "PART", "not"], ["'s", "VBZ", "AUX", "be"], ["wo", "MD", "AUX", "will"], ["ca", "MD", "AUX", "can"],
    ["denied", "VBD", "VERB", "deny"], ["denies", "VBZ", "VERB", "deny"], ["stopped", "VBD", "VERB", "stop"], ["making", "VBG", "VERB", "make"],
    ["meeting", "VBG", "VERB", "meet"], ["meeting", "NN", "NOUN", "meeting"], ["accused", "VBN", "VERB", "accuse"], ["agreed", "VBD", "VERB", "agree"],
    ["resigned", "VBD", "VERB", "resign"], ["argued", "VBD", "VERB", "argue"], ["women", "NNS", "NOUN", "woman"], ["parties", "NNS", "NOUN", "party"],
    ["crises", "NNS", "NOUN", "crisis"], ["wives", "NNS", "NOUN", "wife"], ["bigger", "JJR", "ADJ", "big"], ["latest", "JJS", "ADJ", "late"],
    ["worse", "JJR", "ADJ", "bad"], ["him", "PRP", "PRON", "he"], ["Putin", "NNP", "PROPN", "putin"], ["admitted", "VBD", "VERB", "admit"],
    ["charged", "VBN", "VERB", "charge"], ["raised", "VBD", "VERB", "raise"], ["increased", "VBD", "VERB", "increase"], ["released", "VBD", "VERB", "release"],
    ["confirmed", "VBD", "VERB", "confirm"], ["injured", "VBN", "VERB", "injure"], ["killed", "VBN", "VERB", "kill"], ["tweeted", "VBD", "VERB", "tweet"],
    ["refused", "VBD", "VERB", "refuse"], ["acquired", "VBD", "VERB", "acquire"], ["canceled", "VBD", "VERB", "cancel"], ["pled", "VBD", "VERB", "plead"],
    ["is", "VBZ", "AUX", "be"], ["has", "VBZ", "AUX", "have"], ["has", "VBZ", "VERB", "have"], ["been", "VBN", "AUX", "be"], ["does", "VBZ", "AUX", "do"],
    ["gases", "NNS", "NOUN", "gas"], ["viruses", "NNS", "NOUN", "virus"], ["lies", "VBZ", "VERB", "lie"], ["died", "VBD", "VERB", "die"], ["using", "VBG", "VERB", "use"],
    ["debunks", "VBZ", "VERB", "debunk"], ["retweeted", "VBD", "VERB", "retweet"], ["hospitalised", "VBN", "VERB", "hospitalise"], ["fewer", "JJR", "ADJ", "few"],
  ])("%s %s %s -> %s", (norm, xpos, upos, lemma) => {
    expect(lemmaOf(norm, xpos, upos)).toBe(lemma);
  });
});
