/** Names that the configuration takes as one person or organization. */
import type { Cluster, Member } from "./cluster.ts";

/** Other names by name, as the configuration has them. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

const fold = (name: string): string =>
  name
    .normalize("NFC")
    .replace(/[’']s$/u, "")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();

/** The names that the configuration gives an entity, the one that it is shown by first; [] where it gives none. */
export function givenNames({ members }: Cluster, aliases: Aliases): readonly string[] {
  const names = new Set(members.flatMap((member) => member.names.map(fold)));
  const found = Object.entries(aliases).find(([name, others]) => [name, ...others].some((one) => names.has(fold(one))));
  return found === undefined ? [] : [found[0], ...found[1]];
}

/** Entities that the configuration gives one name become one, in the place of the first. */
export function joinAliases(clusters: readonly Cluster[], assigned: Map<Member, Cluster>, aliases: Aliases): Cluster[] {
  const byName = new Map<string, Cluster>();
  return clusters.filter((cluster) => {
    const [name] = givenNames(cluster, aliases);
    if (name === undefined) return true;
    const first = byName.get(name);
    if (first === undefined) {
      byName.set(name, cluster);
      return true;
    }
    for (const member of cluster.members) {
      first.members.push(member);
      assigned.set(member, first);
    }
    if (first.type === "unknown") first.type = cluster.type;
    if (first.gender === "unknown") first.gender = cluster.gender;
    return false;
  });
}
