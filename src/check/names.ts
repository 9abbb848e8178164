/** Every person and organization that a draft names, looked up in its sources. */
import { jaroWinkler } from "../lexicon/natural.ts";
import type { Finding, Mention, Span } from "../model/index.ts";
import type { CheckedItem, DraftContext } from "./context.ts";
import { locate, wordsOf } from "./locate.ts";
import { TOLD } from "./trace.ts";

/** Names at least this alike are one name spelled in two ways. */
const ALIKE = 0.9;

/** Checks the names of a draft, each at its first full mention, in the order of the draft. */
export function checkNames(context: DraftContext): CheckedItem[] {
  const { draft, sources, resolved, near } = context;
  const { article } = draft.document;
  return resolved.speakers
    .flatMap((speaker): CheckedItem[] => {
      if (speaker.type !== "person" && speaker.type !== "organization") return [];
      const mentions = resolved.mentionsOf(speaker.id, article.id).filter(({ type }) => type === "name");
      const mention = longest(mentions);
      if (mention === null || PARTY_AND_STATE.test(mention.name)) return [];
      const name = wordsOf(mention.name);
      const found = sources.flatMap((source) => {
        const place = locate(name, source.words, source.index);
        return place !== null && place.exact ? [{ source: source.id, span: place.span }] : [];
      });
      const item = { draft: article.id, kind: "name" as const, span: named(article.text, mention.span) };
      if (found.length > 0) return [{ ...item, status: "found", found, finding: null }];
      const theirs = sources.flatMap((source) =>
        resolved
          .mentionsOf(speaker.id, source.id)
          .filter(({ type }) => type === "name")
          .map((other) => ({ source, other })),
      );
      // Spelled otherwise is what the comparison of names reports; here it is only ticked as different.
      if (theirs.some(({ other }) => jaroWinkler(other.name, mention.name) >= ALIKE)) {
        return [
          {
            ...item,
            status: "differs",
            found: theirs.map(({ source, other }) => ({ source: source.id, span: other.span })),
            finding: null,
          },
        ];
      }
      const surname = name.slice(-1);
      const known = sources.some((source) => surname.length > 0 && source.index.has(surname[0]?.folded ?? ""));
      return [
        {
          ...item,
          status: known || theirs.length > 0 ? "found" : "not-found",
          found: theirs.map(({ source, other }) => ({ source: source.id, span: other.span })),
          finding:
            known || theirs.length > 0
              ? null
              : unknownName(mention, article.id, speaker.type === "person" && near.around(mention.span).some(({ score }) => score >= TOLD)),
        },
      ];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** The mention from its first capital on: "Elsinor" of "the smaller Elsinor". */
function named(text: string, { start, end }: Span): Span {
  const before = /^(?:\p{Ll}[\p{L}’'-]*\s+)+(?=\p{Lu})/u.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + before, end };
}

function longest(mentions: readonly Mention[]): Mention | null {
  return mentions.reduce<Mention | null>(
    (best, mention) => (best === null || mention.name.length > best.name.length ? mention : best),
    null,
  );
}

/** "R-Ariz.", "D-Nev.": what stands in brackets behind a name. */
const PARTY_AND_STATE = /^[RDI]-/u;

/** `told`: a person in a sentence that the sources tell, too; other names that no source has are background. */
function unknownName(mention: Mention, draft: string, told: boolean): Finding {
  return {
    rule: "unknown-name",
    verdict: "unsupported",
    facet: "name",
    point: null,
    confidence: told ? 0.8 : 0.5,
    importance: 0.4,
    diff: null,
    title: "Name in no source",
    message: `No source names ${mention.name}.`,
    key: mention.name.toLowerCase(),
    location: { source: draft, span: mention.span },
    sides: [
      {
        position: "value",
        value: mention.name,
        holds: [draft],
        carries: [],
        speakers: [],
        evidence: [{ source: draft, claim: null, quote: null, span: mention.span }],
      },
    ],
  };
}
