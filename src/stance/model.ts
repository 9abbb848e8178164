import { readData } from "../data.ts";

/** Named numbers that a model goes by. */
export type Features = Record<string, number>;

/** A multinomial logistic regression over named features: weights[class][feature], bias[class]. */
export interface Linear {
  readonly weights: readonly (readonly number[])[];
  readonly bias: readonly number[];
}

/**
 * Boosted regression trees, one a class and round. A tree is a flat list of nodes of three numbers: feature, threshold and right child, where the left
 * child (value <= threshold) is the next node; or -1, value and 0 for a leaf.
 */
export interface Trees {
  readonly baseline: readonly number[];
  readonly rounds: readonly (readonly (readonly number[])[])[];
}

/** A classifier: the mean of the probabilities of its parts. */
export interface Classifier {
  readonly classes: readonly string[];
  readonly features: readonly string[];
  readonly linear: Linear | null;
  readonly trees: Trees | null;
}

/** One part of a pool: a classifier, what it goes by, and the power that its probabilities are raised to. */
export interface PoolPart {
  /** Features of article and hypothesis; the article's style; or its own headline, where it has one. */
  readonly by: "features" | "style" | "title";
  readonly power: number;
  readonly model: Classifier;
}

/** A logarithmic opinion pool (Genest and Zidek 1986): the product of the parts' probabilities, each to its power, and a bias for each class. */
export interface Pool {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly parts: readonly PoolPart[];
}

/** The fitted stance models (data/stance.json, made by scripts/stance/fit.py). */
export interface StanceModels {
  /** What a headline does with the claim that it is about: denies, observes or affirms it. */
  readonly headline: Classifier;
  /** What an article does with it. */
  readonly article: Pool;
  /** Relation of the article to the headline, from both and from how well one covers the other. */
  readonly relation: Classifier;
  /** Relation of a sentence or two to another: agree, conflict, neutral. */
  readonly pair: Classifier;
  /** Whether a one-line premise only relays or asks what the other states. */
  readonly relay: Classifier;
}

let loaded: StanceModels | null = null;

/** The fitted models; read at the first call. */
export function stanceModels(): StanceModels {
  loaded ??= JSON.parse(new TextDecoder().decode(readData("stance.json"))) as StanceModels;
  return loaded;
}

/** Probability of every class, by name; they add up to 1. A feature that is missing counts as 0. */
export function probabilities(model: Classifier, features: Features): Record<string, number> {
  const row = model.features.map((name) => features[name] ?? 0);
  const parts: number[][] = [];
  if (model.linear !== null) parts.push(softmax(linearScores(model.linear, row)));
  if (model.trees !== null) parts.push(treeProbabilities(model.trees, row));
  return Object.fromEntries(
    model.classes.map((name, at) => [name, parts.reduce((sum, part) => sum + (part[at] as number), 0) / parts.length]),
  );
}

/** Probability of every class of a pool, from the features of each part; a part without any has no say. */
export function pooled({ classes, bias, parts }: Pool, featuresOf: (part: PoolPart) => Features | null): Record<string, number> {
  const scores = [...bias];
  for (const part of parts) {
    const features = featuresOf(part);
    if (features === null) continue;
    const own = probabilities(part.model, features);
    for (const [at, name] of classes.entries()) scores[at] = (scores[at] ?? 0) + part.power * Math.log(Math.max(1e-4, own[name] ?? 0));
  }
  const shares = softmax(scores);
  return Object.fromEntries(classes.map((name, at) => [name, shares[at] ?? 0]));
}

function linearScores({ weights, bias }: Linear, row: readonly number[]): number[] {
  return weights.map((own, at) => own.reduce((sum, weight, index) => sum + weight * (row[index] as number), bias[at] as number));
}

function treeProbabilities({ baseline, rounds }: Trees, row: readonly number[]): number[] {
  const scores = baseline.map((base, at) => rounds.reduce((sum, round) => sum + leafOf(round[at] as readonly number[], row), base));
  // Two classes share one score, as a sigmoid.
  if (scores.length === 1) {
    const positive = 1 / (1 + Math.exp(-(scores[0] as number)));
    return [1 - positive, positive];
  }
  return softmax(scores);
}

function leafOf(tree: readonly number[], row: readonly number[]): number {
  let node = 0;
  while ((tree[node] as number) >= 0)
    node = (row[tree[node] as number] as number) <= (tree[node + 1] as number) ? node + 3 : 3 * (tree[node + 2] as number);
  return tree[node + 1] as number;
}

function softmax(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
