#!/usr/bin/env node
/**
 * Resolved-speaker accuracy on test/gold/speakers.json.
 *
 * usage: node scripts/coref/speaker-score.mjs DIR [--quotes] [--heldout] [--verbose]
 *
 * DIR holds benchmarks/attribution/dev/text/ID.txt and articles/events/STORY/OUTLET.txt, to which the gold file's articles refer. Each entry gives the offset of
 * the words that name who said something, and who that is: `names` (all of them), or the head noun of an unnamed one. `also` are other names
 * that are right. Articles are read one by one. An entry is resolved when the program gives a speaker, right when it is just those of the gold.
 * Entries marked heldout are of articles that were not looked at while the rules were made: --heldout scores those alone.
 * --quotes asks by the program's own quotes where one has its attribution there, else by the phrase itself.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toArticle } from "../../dist/read/article.js";
import { annotate } from "../../dist/language/index.js";
import { extractQuotes } from "../../dist/extract/quotes/index.js";
import { findMentions, resolveDocument, resolveSpeakers } from "../../dist/resolve/index.js";
import { matchNames, parseName } from "../../dist/resolve/person-name.js";

const args = process.argv.slice(2);
const root = args.find((arg) => !arg.startsWith("--"));
const verbose = args.includes("--verbose"),
  byQuote = args.includes("--quotes");
const heldout = args.includes("--heldout");
const gold = JSON.parse(readFileSync(new URL("../../test/gold/speakers.json", import.meta.url), "utf8")).filter(
  (entry) => (entry.heldout === true) === heldout,
);
const pathOf = (article) =>
  article.startsWith("events/")
    ? join(root, "articles", article)
    : join(root, "benchmarks/attribution/dev/text", `${article.slice("attribution/dev/".length)}.txt`);
const documents = new Map();
let parsing = 0,
  resolving = 0;

function load(article) {
  if (documents.has(article)) return documents.get(article);
  const text = readFileSync(pathOf(article), "utf8");
  const source = toArticle({ text, path: article }, "s1");
  const start = performance.now();
  const document = annotate(source.article ?? source);
  const parsed = performance.now();
  const quotes = extractQuotes(document);
  const quoted = performance.now();
  const mentions = findMentions(document);
  const chains = resolveDocument(document, mentions, quotes);
  const resolved = resolveSpeakers([{ document, quotes, mentions, chains, claims: [], notUnderstood: [] }]);
  parsing += parsed - start;
  resolving += performance.now() - quoted;
  const loaded = { text, document, quotes, mentions, chains, resolved };
  documents.set(article, loaded);
  return loaded;
}

const plain = (name) => name.toLowerCase().replace(/[’‘]/g, "'").replace(/^the /, "").replace(/'s$/, "");
function isName(speaker, wanted) {
  const names = [speaker.name, ...speaker.aliases];
  if (plain(speaker.name) === plain(wanted)) return true;
  if (speaker.type === "person" || speaker.type === "unknown")
    return matchNames(parseName(plain(speaker.name)), parseName(plain(wanted))) === "same" && /\s/.test(speaker.name);
  return names.some((name) => plain(name) === plain(wanted));
}
function isUnnamed(speaker, head) {
  return (
    speaker.aliases.length === 0 &&
    plain(speaker.name)
      .split(/[^\p{L}'-]+/u)
      .includes(plain(head).split(" ").at(-1))
  );
}

/** Speakers of the chains that make up the group which a token stands for. */
function membersAt({ mentions, chains, resolved }, head) {
  const mention = mentions.find((each) => each.head === head);
  const chain = chains.find((each) => each.members !== undefined && each.mentions.includes(mention?.index));
  return (chain?.members ?? []).flatMap((member) => {
    const own = chains[member].mentions.map((index) => resolved.speakerAt("s1", mentions[index].head)).find((id) => id !== null);
    return own ? [own] : [];
  });
}

const counts = { right: 0, wrong: 0, unresolved: 0 };
const by = {};
for (const entry of gold) {
  const loaded = load(entry.article);
  const { text, document, quotes, mentions, resolved } = loaded;
  const token = document.tokens.find((each) => each.start >= entry.at - 1 && each.end > entry.at);
  const at = token?.index ?? -1;
  const quote = byQuote
    ? quotes.find((each) => each.attribution.some((span) => span.start <= entry.at + 1 && entry.at < span.end))
    : undefined;
  let ids;
  if (quote) ids = resolved.quotes.get(quote.id).speakers;
  else {
    const starting = mentions.filter((mention) => mention.first === at).sort((a, b) => b.last - a.last);
    // Where the end of the phrase is known: the mention whose head stands highest inside it.
    const inside = entry.end === undefined ? [] : document.tokens.filter((each) => each.start >= entry.at && each.end <= entry.end);
    const top = inside.find((each) => each.upos !== "PUNCT" && (each.head < 0 || !inside.includes(document.tokens[each.head])));
    const highest =
      top &&
      mentions
        .filter((each) => each.first <= top.index && top.index < each.last)
        .sort((a, b) => (a.head === top.index ? 0 : 1) - (b.head === top.index ? 0 : 1) || a.last - a.first - b.last + b.first)[0];
    const mention =
      highest ??
      starting[0] ??
      mentions.filter((each) => each.first <= at && at < each.last).sort((a, b) => a.last - a.first - b.last + b.first)[0];
    // A phrase of several people: its conjuncts too.
    const heads = mention
      ? [mention.head, ...document.tokens.filter((each) => each.deprel === "conj" && each.head === mention.head).map((each) => each.index)]
      : [];
    const names = entry.names ?? entry.unnamed;
    ids = (names.length > 1 ? heads : heads.slice(0, 1))
      .flatMap((head) => [resolved.speakerAt("s1", head), ...membersAt(loaded, head)])
      .filter((id) => id !== null);
  }
  const speakers = [...new Set(ids)].map((id) => resolved.speakers.find((each) => each.id === id));
  const wanted = entry.names ?? entry.unnamed;
  const fits = (speaker, name) =>
    entry.names
      ? isName(speaker, name) || (entry.also ?? []).some((other) => plain(other) === plain(speaker.name))
      : isUnnamed(speaker, name);
  const right =
    speakers.length > 0 &&
    wanted.every((name) => speakers.some((speaker) => fits(speaker, name))) &&
    speakers.every((speaker) => wanted.some((name) => fits(speaker, name)));
  const result = speakers.length === 0 ? "unresolved" : right ? "right" : "wrong";
  counts[result] += 1;
  const kind = entry.unnamed
    ? "unnamed"
    : /^(?:he|she|they|it|his|her|their)$/i.test(token?.text ?? "")
      ? "pronoun"
      : token?.upos === "DET"
        ? "nominal"
        : "name";
  (by[kind] ??= { right: 0, wrong: 0, unresolved: 0 })[result] += 1;
  if (verbose && result !== "right")
    console.log(
      result,
      entry.article,
      JSON.stringify(text.slice(Math.max(0, entry.at - 60), entry.at)),
      ">>",
      JSON.stringify(text.slice(entry.at, entry.at + 50)),
      "gold:",
      wanted.join(" + "),
      "got:",
      speakers.map((speaker) => speaker.name).join(" + "),
      quote ? "(quote)" : "",
    );
}
const line = (label, { right, wrong, unresolved }) =>
  console.log(
    `${label.padEnd(9)} ${String(right + wrong + unresolved).padStart(4)} entries   resolved ${((100 * (right + wrong)) / (right + wrong + unresolved)).toFixed(1)} %   right of those ${((100 * right) / Math.max(1, right + wrong)).toFixed(1)} %`,
  );
for (const [kind, each] of Object.entries(by)) line(kind, each);
line("all", counts);
console.log(`parse ${parsing.toFixed(0)} ms, resolve ${resolving.toFixed(0)} ms (${((100 * resolving) / parsing).toFixed(1)} %)`);
