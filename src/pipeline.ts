/**
 * The whole program on one page: article -> document -> extraction -> story -> points -> stances -> findings -> report.
 * Only this file joins the stages.
 */
import { alignPoints, alignQuotes, findOrigins } from "./align/index.ts";
import { assembleReport, documentFromAnnotation, renumber } from "./assemble/index.ts";
import { checkDraftFindings } from "./check/index.ts";
import { compareStory } from "./compare/index.ts";
import { extractClaims } from "./extract/claims/index.ts";
import { extractQuotes } from "./extract/quotes/index.ts";
import { annotate } from "./language/index.ts";
import type { ArticleInput, Document, Extraction, Options, Report, ReportProblem, Story } from "./model/index.ts";
import { toArticle } from "./read/article.ts";
import { attachSpeakers, findMentions, resolveDocument, resolveSpeakers } from "./resolve/index.ts";
import { checkDraft, takeStances } from "./stance/index.ts";
