/**
 * The whole program on one page: article -> document -> extraction -> story -> points -> stances -> findings -> report.
 * Only this file joins the stages.
 */
import { alignFacts, alignPoints, alignQuotes, findOrigins, frameStory } from "./align/index.ts";
import {
  annotationOf,
  assembleReport,
  checkedRows,
  checkLevel,
  compareLevel,
  documentFromAnnotation,
  findingRowsOf,
  renumber,
  verdictRows,
} from "./assemble/index.ts";
import { checkDraftFindings } from "./check/index.ts";
import { compareStory } from "./compare/index.ts";
import { extractClaims } from "./extract/claims/index.ts";
import { extractQuotes } from "./extract/quotes/index.ts";
import { annotate } from "./language/index.ts";
import type {
  Article,
  ArticleInput,
  Document,
  Extraction,
  Finding,
  Options,
  Point,
  Report,
  ReportFinding,
  ReportProblem,
  Story,
} from "./model/index.ts";
import { toArticle } from "./read/article.ts";
import { attachSpeakers, findMentions, namedElsewhere, resolveDocument, resolveSpeakers } from "./resolve/index.ts";
import { checkDraft, readLead, takeStances } from "./stance/index.ts";

/** An article, or the report of `extract` on one or more: those are not parsed again. */
export type Input = ArticleInput | Report;

/** Quotes, mentions, chains and claims of one parsed article. */
function extractionOf(document: Document): Extraction {
  const quotes = extractQuotes(document);
  const mentions = findMentions(document);
  const claims = extractClaims(document, quotes, mentions);
  const understood = new Set([...claims.map(({ sentence }) => sentence), ...sentencesOf(document, quotes)]);
  return {
    document,
    quotes,
    mentions,
    claims,
    chains: resolveDocument(document, mentions, quotes),
    notUnderstood: document.sentences
      .filter(({ index, first, last }) => last - first > 2 && !understood.has(index))
      .map(({ index }) => index),
  };
}

function sentencesOf({ sentences }: Document, quotes: Extraction["quotes"]): number[] {
  const contents = quotes.flatMap(({ content }) => content);
  return sentences
    .filter((sentence) => contents.some(({ start, end }) => start < sentence.end && end > sentence.start))
    .map(({ index }) => index);
}

/** Speakers are one across all sources, so that they are resolved over all of them at once. */
function storyOf(extractions: readonly Extraction[], { speakers }: Options, withDraft = false): Story {
  const found = resolveSpeakers(extractions, speakers);
  // What a draft says is never put right by its sources, nor they by it.
  const resolved = withDraft ? found : namedElsewhere(extractions, found);
  return {
    resolved,
    extractions: extractions.map((extraction) => ({ ...extraction, claims: attachSpeakers(extraction.claims, resolved) })),
  };
}

function comparison(
  story: Story,
  { outlets }: Options,
  draft: Extraction | null = null,
): {
  readonly reading: ReturnType<typeof readLead>;
  readonly points: readonly Point[];
  readonly findings: readonly Finding[];
  readonly origins: ReturnType<typeof findOrigins>;
} {
  const origins = findOrigins(story, outlets);
  const framed = frameStory(story);
  const reading = readLead(story, draft);
  const points = takeStances(alignPoints(framed), story, reading);
  const drafted = draft?.document.article.id ?? null;
  return { reading, points, origins, findings: compareStory(story, points, alignQuotes(story), origins, alignFacts(framed), drafted) };
}

/** Parses inputs to extractions numbered over all; what is not English is left out and named among the problems. */
function read(
  inputs: readonly Input[],
  options: Options,
  idOf: (index: number) => string,
): { readonly extractions: readonly Extraction[]; readonly problems: readonly ReportProblem[] } {
  const extractions: Extraction[] = [];
  const problems: ReportProblem[] = [];
  const documents = inputs.flatMap((input): ((id: string) => Document)[] =>
    "formatVersion" in input
      ? input.sources.map((source) => (id) => parsed(source, id))
      : [(id) => annotate(articleOf(input, id, options))],
  );
  documents.forEach((make, index) => {
    const document = make(idOf(index));
    const { path, language } = document.article;
    if (document.sentences.length === 0)
      problems.push({
        path,
        code: "empty",
        message: `${path} holds no text of an article; it was left out. Check that the whole article was saved.`,
      });
    else if (language === "en") extractions.push(extractionOf(document));
    else
      problems.push({
        path,
        code: "not-english",
        message: `${path} does not seem to be English (${language}); it was left out. Only English articles can be compared.`,
      });
    options.onProgress?.(index + 1, documents.length, path);
  });
  return { extractions, problems };
}

function articleOf(input: ArticleInput, id: string, options: Options): Article {
  const published = options.published?.[input.path ?? ""] ?? input.published;
  return toArticle(published === undefined ? input : { ...input, published }, id, options.ignore);
}

function parsed(source: Report["sources"][number], id: string): Document {
  if (source.annotation === undefined)
    throw new TypeError(`${source.path}: this report holds no parsed article; pass the report of extract, or the article itself`);
  return documentFromAnnotation(source.annotation, id, source.path);
}

/** The story of several articles, for measuring single stages on it.
 * @public read by the scripts that fit and measure */
export function readStory(inputs: readonly Input[], options: Options = {}): Story {
  return storyOf(renumber(read(inputs, options, (index) => `s${index + 1}`).extractions), options);
}

/** Quotes, speakers and claims of one article, or of several with one set of speakers. */
export function extractReport(inputs: readonly Input[], options: Options = {}): Report {
  const { extractions, problems } = read(inputs, options, (index) => `s${index + 1}`);
  const story = storyOf(renumber(extractions), options);
  const report = assembleReport({
    command: "extract",
    ...story,
    points: [],
    findings: [],
    origins: new Map(),
    levelOf: compareLevel,
    problems,
  });
  return {
    ...report,
    sources: report.sources.map((source, index) => ({ ...source, annotation: annotationOf((extractions[index] as Extraction).document) })),
  };
}

/** Where the accounts of several articles agree and where they conflict. */
export function compareReport(inputs: readonly Input[], options: Options = {}): Report {
  const { extractions, problems } = read(inputs, options, (index) => `s${index + 1}`);
  const story = storyOf(renumber(extractions), options);
  return assembleReport({
    command: "compare",
    ...story,
    ...comparison(story, options),
    levelOf: compareLevel,
    problems,
    primary: options.primary,
  });
}

/** Each draft against its sources: a draft that stands among the sources is left out of them. */
export function checkReport(drafts: readonly ArticleInput[], inputs: readonly Input[], options: Options = {}): Report {
  const draftIds = drafts.map((_, index) => (drafts.length === 1 ? "s0" : `d${index + 1}`));
  const own = new Set(drafts.flatMap(({ path }) => path ?? []));
  const others = inputs.filter((input) => "formatVersion" in input || input.path === undefined || !own.has(input.path));
  const readDrafts = read(drafts, options, (index) => draftIds[index] as string);
  const readSources = read(others, options, (index) => `s${index + 1}`);
  const story = storyOf(renumber([...readDrafts.extractions, ...readSources.extractions]), options, true);
  const sources = story.extractions.slice(readDrafts.extractions.length);
  const runs = story.extractions.slice(0, readDrafts.extractions.length).map((draft) => checkOne(draft, sources, story, options));
  const results = {
    command: "check" as const,
    ...story,
    levelOf: checkLevel,
    primary: options.primary,
    problems: [...readDrafts.problems, ...readSources.problems],
    points: runs.flatMap(({ points }, run) => points.map((point) => ({ ...point, id: runId(point.id, run, runs.length) }))),
    findings: runs.flatMap(({ check }, run) =>
      check.findings.map((finding) => ({ ...finding, point: finding.point === null ? null : runId(finding.point, run, runs.length) })),
    ),
    origins: new Map(runs.flatMap(({ origins }) => [...origins])),
  };
  const rows = findingRowsOf(results);
  let offset = 0;
  const parts = runs.map(({ draft, check, verdicts }) => {
    const idOf = (finding: Finding | null | undefined): ReportFinding | null =>
      finding == null ? null : (rows[offset + check.findings.indexOf(finding)] ?? null);
    const part = { verdicts: verdictRows(draft, sources, verdicts, check, idOf), checked: checkedRows(draft, sources, check, idOf) };
    offset += check.findings.length;
    return part;
  });
  return assembleReport(results, rows, {
    drafts: readDrafts.extractions.map(({ document }) => document.article.id),
    verdicts: parts.flatMap(({ verdicts }) => verdicts).map((row, index) => ({ ...row, id: `v${index + 1}` })),
    checked: parts.flatMap(({ checked }) => checked),
  });
}

const runId = (id: string, run: number, runs: number) => (runs === 1 ? id : `${id}.${run + 1}`);

function checkOne(draft: Extraction, sources: readonly Extraction[], { resolved }: Story, options: Options) {
  const story = { extractions: [draft, ...sources], resolved };
  const { reading, points, findings, origins } = comparison(story, options, draft);
  const verdicts = checkDraft(draft, sources, story, points, reading);
  return { draft, points, origins, verdicts, check: checkDraftFindings(draft, sources, resolved, findings, verdicts, options) };
}
