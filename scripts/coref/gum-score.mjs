#!/usr/bin/env node
/**
 * Mention detection and coreference on GUM (Entity layer): news, interview and speech.
 *
 * usage: node scripts/coref/gum-score.mjs FILE.conllu[.gz]... [--gold-trees] [--genres news,interview,speech] [--verbose]
 *
 * Mention setting: mentions of people (GUM's "person", groups included), organizations and places. Two mentions match when each holds the other's head word (a
 * name with its role is one mention here, and may be headed by the role there). Relative pronouns, which GUM does not annotate, are left out; "you",
 * which the program does not resolve, counts as missed. The program's mentions of unknown type count when they are in a chain of two or more. CoNLL scores leave singletons out of both sides (as OntoNotes does);
 * B³ with them is given beside. Appositive and predicative nouns are mentions, as in GUM.
 */
import { readGum } from "./gum.mjs";
import { add, b3, ceafe, muc, prf, zero } from "./metrics.mjs";
import { findMentions, resolveDocument } from "../../dist/resolve/index.js";

const args = process.argv.slice(2);
const goldTrees = args.includes("--gold-trees"),
  verbose = args.includes("--verbose");
const genres = (
  args[args.indexOf("--genres") + 1] && args.includes("--genres") ? args[args.indexOf("--genres") + 1] : "news,interview,speech"
).split(",");
const files = args.filter((arg) => /\.conllu(\.gz)?$/.test(arg));
const TYPES = { people: ["person"], all: ["person", "organization", "place"] };
const language = goldTrees ? null : await import("../../dist/language/index.js");
const quotes = await import("../../dist/extract/quotes/index.js").catch(() => null);
const totals = {};
const total = (name) => (totals[name] ??= { found: zero(), muc: zero(), b3: zero(), ceafe: zero(), b3all: zero() });

for (const file of files)
  for (const gum of readGum(file, genres)) {
    const document = goldTrees ? gum.document : await (language.annotate ?? language.parse)(gum.document.article);
    const found = quotes?.findQuotes?.(document) ?? [];
    const mentions = findMentions(document);
    const chains = resolveDocument(document, mentions, found);
    for (const [name, types] of Object.entries(TYPES)) {
      const gold = new Map();
      for (const mention of gum.mentions) {
        const at = gum.document.tokens[mention.head].start;
        if (types.includes(mention.type) && !gold.has(at)) gold.set(at, mention.entity);
      }
      const type = new Map(chains.flatMap((chain) => chain.mentions.map((m) => [m, chain])));
      const wanted = (m) => {
        const chain = type.get(m.index);
        const kind = chain?.type ?? m.entityType;
        if (name === "people")
          return (
            kind === "person" ||
            (kind === "group" && m.gender !== "neuter") ||
            (kind === "unknown" && m.type === "name" && chain && chain.mentions.length > 1)
          );
        return kind !== "unknown" || (chain && chain.mentions.length > 1);
      };
      const predicted = new Map();
      const spans = gum.mentions
        .filter((m) => types.includes(m.type))
        .map((m) => ({
          at: gum.document.tokens[m.head].start,
          start: gum.document.tokens[m.first].start,
          end: gum.document.tokens[m.last - 1].end,
        }))
        .sort((a, b) => a.end - a.start - b.end + b.start);
      const kept = mentions.filter((m) => wanted(m) && !["who", "whom", "whose", "which", "that"].includes(m.name));
      const heads = new Set(kept.map((m) => document.tokens[m.head].start));
      for (const mention of kept) {
        let at = document.tokens[mention.head].start;
        if (!gold.has(at)) {
          const other = spans.find(
            (span) =>
              span.start <= at &&
              at < span.end &&
              mention.span.start <= span.at &&
              span.at < mention.span.end &&
              !heads.has(span.at) &&
              !predicted.has(span.at),
          );
          if (other) at = other.at;
        }
        predicted.set(at, type.get(mention.index)?.id ?? `m${mention.index}`);
      }
      const chainsOf = (map) => {
        const by = new Map();
        for (const [m, e] of map) by.set(e, [...(by.get(e) ?? []), m]);
        return [...by.values()];
      };
      const key = chainsOf(gold),
        response = chainsOf(predicted);
      const hit = [...predicted.keys()].filter((m) => gold.has(m)).length;
      const t = total(name);
      t.found = add(t.found, { pn: hit, pd: predicted.size, rn: hit, rd: gold.size });
      const multi = (cs) => cs.filter((c) => c.length > 1);
      t.muc = add(t.muc, muc(multi(key), multi(response)));
      t.b3 = add(t.b3, b3(multi(key), multi(response)));
      t.ceafe = add(t.ceafe, ceafe(multi(key), multi(response)));
      t.b3all = add(t.b3all, b3(key, response));
      if (verbose && name === "people") {
        const text = document.article.text;
        for (const m of mentions.filter(wanted))
          if (!gold.has(document.tokens[m.head].start))
            console.log(
              gum.id,
              "SPURIOUS",
              m.type,
              m.entityType,
              JSON.stringify(text.slice(m.span.start, m.span.end)),
              "|",
              JSON.stringify(text.slice(Math.max(0, m.span.start - 30), m.span.end + 30)),
            );
        for (const m of gum.mentions)
          if (types.includes(m.type) && !predicted.has(gum.document.tokens[m.head].start))
            console.log(
              gum.id,
              "MISSED",
              m.type,
              JSON.stringify(
                gum.document.article.text.slice(gum.document.tokens[m.first].start, gum.document.tokens[m.last - 1].end).slice(0, 80),
              ),
            );
      }
    }
  }
const pct = (x) => (100 * x).toFixed(1).padStart(5);
for (const [name, t] of Object.entries(totals)) {
  const line = (label, s) => {
    const { p, r, f } = prf(s);
    console.log(`${name.padEnd(7)} ${label.padEnd(22)} P ${pct(p)}  R ${pct(r)}  F1 ${pct(f)}`);
  };
  line("mentions", t.found);
  line("MUC", t.muc);
  line("B3", t.b3);
  line("CEAFe", t.ceafe);
  line("B3 with singletons", t.b3all);
  console.log(`${name.padEnd(7)} CoNLL ${pct((prf(t.muc).f + prf(t.b3).f + prf(t.ceafe).f) / 3)}`);
}
