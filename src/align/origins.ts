/** Where a source's information comes from: whose copy it is, and which other source of the run it says it follows. */
import type { Article, Origins, Story } from "../model/index.ts";
import { isCopy, overlapOf } from "./copies.ts";

/** Names of outlets by path of their article; where there is none, the file's name stands for it. */
type Outlets = Readonly<Record<string, string>>;

/** Relayed quotes over all quotes from which on an article is a summary of another outlet's. */
const MOSTLY = 0.5;

/** Groups copies under their original, and adds the sources that an article mostly follows by name. */
export function findOrigins(story: Story, outlets: Outlets = {}): Origins {
  const articles = story.extractions.map(({ document }) => document.article);
  const original = new Map(articles.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    const up = original.get(id) ?? id;
    return up === id ? id : root(up);
  };
  story.extractions.forEach((left, x) => {
    for (const right of story.extractions.slice(x + 1)) {
      if (!isCopy(overlapOf(left.document, right.document))) continue;
      const [first, later] = byAge(left.document.article, right.document.article);
      const [from, to] = [root(later.id), root(first.id)];
      if (from !== to) original.set(from, to);
    }
  });
  return new Map(
    articles.map(({ id }): [string, readonly string[]] => {
      const own = root(id);
      return [id, own === id ? followed(story, id, articles, outlets) : [own]];
    }),
  );
}

/** The earlier of two articles first; without dates the longer one, from which the other may have been cut. */
function byAge(a: Article, b: Article): [Article, Article] {
  if (a.published && b.published && a.published !== b.published) return a.published < b.published ? [a, b] : [b, a];
  return a.words >= b.words ? [a, b] : [b, a];
}

/** Sources of the run that an article names as the outlet for most of what it passes on; itself where there is none. */
function followed(story: Story, id: string, articles: readonly Article[], outlets: Outlets): readonly string[] {
  const extraction = story.extractions.find(({ document }) => document.article.id === id);
  const quotes = extraction?.quotes.filter(({ speech }) => speech) ?? [];
  const counts = new Map<string, number>();
  for (const { id: quote } of quotes) {
    const resolution = story.resolved.quotes.get(quote);
    const names = new Set([...(resolution?.relays ?? []), ...(resolution?.speakers ?? [])].flatMap((speaker) => namesOf(story, speaker)));
    for (const other of articles)
      if (other.id !== id && names.has(plain(outlets[other.path] ?? fileName(other.path))))
        counts.set(other.id, (counts.get(other.id) ?? 0) + 1);
  }
  const sources = [...counts].filter(([, count]) => count >= 2 && count / quotes.length >= MOSTLY).map(([source]) => source);
  return sources.length > 0 ? sources.sort() : [id];
}

function namesOf(story: Story, speaker: string): string[] {
  const found = story.resolved.speakers.find(({ id }) => id === speaker);
  // A person who bears an outlet's name ("Fox said") is no outlet.
  return found && found.type !== "person" ? [found.name, ...found.aliases].map(plain) : [];
}

/** What a file is named after: "the-evening-star.txt" for the Evening Star. */
function fileName(path: string): string {
  return (path.split("/").at(-1) ?? path).replace(/\.[^.]*$/u, "");
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\b/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
