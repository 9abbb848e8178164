#!/usr/bin/env node
/**
 * Fits the weights of the pronoun ranker (src/resolve/ranker-weights.ts) on GUM train with gold trees: a softmax over the candidates of each third-person
 * pronoun, none of them included, with an L2 penalty towards prior weights, by gradient descent. Prints the TypeScript file.
 *
 * usage: node scripts/coref/fit-ranker.mjs gum-train.conllu.gz > src/resolve/ranker-weights.ts
 */
import { readGum } from "./gum.mjs";
import { extractQuotes } from "../../dist/extract/quotes/index.js";
import { findMentions, resolveDocument } from "../../dist/resolve/index.js";
import { pronounClass } from "../../dist/resolve/ranker.js";

/** Expected sizes by the literature and by reading news, towards which the penalty pulls: what GUM has little of (quotations) keeps them. */
const PRIOR = {
  singular: {
    distance: -1.6,
    sameSentence: 0,
    previousSentence: 0,
    subject: 0.6,
    object: 0,
    possessor: 0.2,
    lastPronoun: 0.8,
    lastName: 0.2,
    frequency: 0.35,
    genderKnown: 0.9,
    typeUnknown: -0.6,
    parallelSubject: 0.4,
    previousSubject: 0.4,
    rootSpeaker: 1.2,
    speakerAgain: 1.0,
    wasSpeaker: 0.2,
    governing: 1.0,
    recency: 1.2,
    lead: 0.3,
    leftQuote: -1.0,
    ownSubject: 0.8,
    cataphora: -1.0,
    sameBlock: 0.4,
    sameQuote: 0.6,
    nominal: -0.3,
    only: 0.5,
    namedInside: -2,
    none: 0.2,
    noneQuoted: 0.5,
  },
  plural: {
    distance: -1.6,
    sameSentence: 0,
    previousSentence: 0,
    subject: 0.5,
    object: 0,
    possessor: 0,
    lastPronoun: 0.8,
    lastName: 0,
    frequency: 0.2,
    genderKnown: 0,
    typeUnknown: -0.6,
    singularBody: -0.8,
    singularPerson: -3,
    pair: 1,
    parallelSubject: 0.4,
    previousSubject: 0.4,
    rootSpeaker: 1.2,
    speakerAgain: 1.0,
    wasSpeaker: 0.1,
    governing: 0.8,
    recency: 1.2,
    lead: 0,
    leftQuote: -0.8,
    ownSubject: 0.8,
    cataphora: -1.0,
    sameBlock: 0.4,
    sameQuote: 0.6,
    nominal: 0,
    only: 0.3,
    none: 1.2,
    noneQuoted: 0.5,
  },
  neuter: {
    distance: -1.8,
    sameSentence: 0,
    previousSentence: 0,
    subject: 0.5,
    object: 0,
    possessor: 0,
    lastPronoun: 0.8,
    lastName: 0.3,
    frequency: 0.3,
    genderKnown: 0,
    typeUnknown: -0.6,
    place: -0.5,
    parallelSubject: 0.4,
    previousSubject: 0.4,
    rootSpeaker: 1.2,
    speakerAgain: 1.0,
    wasSpeaker: 0.3,
    governing: 0.5,
    recency: 0.8,
    lead: 0,
    leftQuote: -0.8,
    ownSubject: 0.8,
    cataphora: -1.0,
    sameBlock: 0.3,
    sameQuote: 0.4,
    nominal: 0,
    only: 0.2,
    none: 3.2,
    noneQuoted: 0.5,
    nonePossessive: -1.2,
    noneSpeech: -2,
  },
};

const examples = { singular: [], plural: [], neuter: [] };
for (const gum of readGum(process.argv[2], (process.env.GENRES ?? "news,interview,speech,bio").split(","))) {
  const gold = new Map(),
    widest = new Map();
  for (const mention of gum.mentions) {
    const old = gold.get(mention.head);
    const wide = widest.get(mention.head);
    if (wide === undefined || mention.last - mention.first > wide.size)
      widest.set(mention.head, { entity: mention.entity, size: mention.last - mention.first });
    if (old === undefined || mention.last - mention.first < old.size)
      gold.set(mention.head, { entity: mention.entity, size: mention.last - mention.first });
  }
  const mentions = findMentions(gum.document);
  resolveDocument(gum.document, mentions, extractQuotes(gum.document), (mention, candidates, table) => {
    const own = gold.get(mention.head)?.entity;
    if (own === undefined) return;
    const kind = pronounClass(mention);
    const labels = candidates.map(({ entity }) => {
      if (entity === null) return false;
      const counts = new Map();
      for (const index of entity.mentions) {
        const e = (entity.members && index >= mentions.length ? widest : gold).get(table.mentions[index]?.head)?.entity;
        if (e !== undefined) counts.set(e, (counts.get(e) ?? 0) + 1);
      }
      const best = [...counts].sort((a, b) => b[1] - a[1])[0];
      return best?.[0] === own;
    });
    if (!labels.some(Boolean)) labels[candidates.findIndex(({ entity }) => entity === null)] = true;
    examples[kind].push({ features: candidates.map(({ features }) => features), labels, weight: gum.genre === "news" ? 2 : 1 });
  });
}
const PENALTY = Number(process.env.PENALTY ?? 15);
const weights = {};
for (const [kind, list] of Object.entries(examples)) {
  const w = {},
    moment = {},
    second = {};
  const names = [...new Set(list.flatMap((e) => e.features.flatMap(Object.keys)))].sort();
  for (const name of names) {
    w[name] = PRIOR[kind][name] ?? 0;
    moment[name] = second[name] = 0;
  }
  for (let step = 1; step <= 400; step += 1) {
    const gradient = Object.fromEntries(names.map((name) => [name, -PENALTY * (w[name] - (PRIOR[kind][name] ?? 0))]));
    for (const { features, labels, weight } of list) {
      const scores = features.map((f) => {
        let s = 0;
        for (const name in f) s += w[name] * f[name];
        return s;
      });
      const top = Math.max(...scores),
        e = scores.map((s) => Math.exp(s - top));
      const z = e.reduce((a, b) => a + b, 0),
        zg = e.reduce((a, b, i) => a + (labels[i] ? b : 0), 0);
      features.forEach((f, i) => {
        const d = weight * ((labels[i] ? e[i] / zg : 0) - e[i] / z);
        for (const name in f) gradient[name] += d * f[name];
      });
    }
    for (const name of names) {
      moment[name] = 0.9 * moment[name] + 0.1 * gradient[name];
      second[name] = 0.99 * second[name] + 0.01 * gradient[name] ** 2;
      w[name] += (0.05 * moment[name]) / (Math.sqrt(second[name]) + 1e-6);
    }
  }
  let [right, resolved, right2] = [0, 0, 0];
  for (const { features, labels } of list) {
    const scores = features.map((f) => Object.entries(f).reduce((s, [name, v]) => s + w[name] * v, 0));
    const top = Math.max(...scores),
      z = scores.reduce((s, x) => s + Math.exp(x - top), 0);
    const best = scores.indexOf(top);
    if (labels[best]) right += 1;
    if (features[best].none === undefined && 1 / z >= 0.5) {
      resolved += 1;
      if (labels[best]) right2 += 1;
    }
  }
  console.error(
    kind,
    list.length,
    "right",
    (right / list.length).toFixed(3),
    "resolved",
    (resolved / list.length).toFixed(3),
    "right of those",
    (right2 / resolved).toFixed(3),
  );
  weights[kind] = Object.fromEntries(names.map((name) => [name, Math.round(w[name] * 100) / 100]));
}
const record = (w) =>
  `{\n${Object.entries(w)
    .map(([k, v]) => `    ${k}: ${v},`)
    .join("\n")}\n  }`;
console.log(`/**
 * Weights of the pronoun ranker by feature, for each class of pronoun: see ranker.ts. Made by scripts/coref/fit-ranker.mjs from UD English GUM train
 * (annotations CC BY); not edited by hand.
 */
export const RANKER_WEIGHTS: Readonly<Record<"singular" | "plural" | "neuter", Readonly<Record<string, number>>>> = {
${Object.entries(weights)
  .map(([kind, w]) => `  ${kind}: ${record(w)},`)
  .join("\n")}
};`);
