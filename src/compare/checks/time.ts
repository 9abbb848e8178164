/** When: times of one event that have nothing in common, or of which one is more precise. */
import type { Stance, TimeExpression } from "../../model/index.ts";
import { monthDayOf, partOf, relateTimes, timeKey, weekdayOf } from "../../tree/index.ts";
import type { Comparison } from "../context.ts";
import { documentOf, sourceName, unique } from "../context.ts";
import type { Draft } from "../importance.ts";
import { isOwn, sideOf, spoken } from "../sides.ts";

/** Sureness that two times are of one event from which on two days that are apart are shown; and from which on they cannot both be right. */
const APART = 0.3;
const CONFLICT = 0.7;
/** The same where one time only is more precise than the other: that is seldom worth a minute, and must be sure. */
const PRECISE = 0.6;

interface Given {
  readonly stance: Stance;
  readonly time: TimeExpression;
}

export function checkTime(comparison: Comparison): Draft[] {
  return comparison.points
    .filter(({ facet }) => facet === "time")
    .flatMap((point): Draft[] => {
      const given = spoken(point).flatMap((stance) => givenBy(comparison, stance));
      const days = groupsOf(given, timeKey);
      const apart = days.some((one) => days.some((other) => relateTimes((one[0] as Given).time, (other[0] as Given).time) === "other"));
      const groups = apart ? days : groupsOf(given, preciseKey);
      const stances = groups.flat().map(({ stance }) => stance);
      const sure = Math.min(...stances.map(({ confidence }) => confidence));
      if (groups.length < 2 || sure < (apart ? APART : PRECISE)) return [];
      return [
        {
          rule: "time",
          verdict: apart ? verdictOf(comparison, stances, sure) : "difference",
          facet: "time",
          point: point.id,
          title: point.label,
          message: groups
            .map(
              (group) => `${group[0]?.time.text} in ${unique(group.map(({ stance }) => sourceName(comparison, stance.source))).join(", ")}`,
            )
            .join("; "),
          confidence: Math.min(0.85, sure),
          sides: groups.map((group) =>
            sideOf(
              "value",
              group.map(({ stance }) => stance),
              group[0]?.time.text ?? null,
            ),
          ),
          ...(apart ? {} : { finer: true }),
          diff: null,
          key: `${point.key}|${keyOf(groups)}`,
        },
      ];
    });
}

/** Only dates of publication tell which Tuesday is meant; voices that contradict one another dispute, where no article takes a side. */
function verdictOf(comparison: Comparison, stances: readonly Stance[], sure: number): Draft["verdict"] {
  const dated = stances.every(({ source }) => documentOf(comparison, source).article.published !== null);
  if (sure < CONFLICT || !dated) return "difference";
  if (stances.filter(isOwn).length >= 2) return "conflict";
  return stances.some(isOwn) || !areOthers(stances) ? "difference" : "dispute";
}

/** Every voice is known and no two articles relay one: who quotes one office for two days disputes nothing. */
function areOthers(stances: readonly Stance[]): boolean {
  return stances.every(
    ({ voices }, at) =>
      voices.length > 0 && stances.every((other, place) => place === at || !other.voices.some((id) => voices.includes(id))),
  );
}

function givenBy(comparison: Comparison, stance: Stance): Given[] {
  const [evidence] = stance.evidence;
  if (evidence === undefined || stance.value === null) return [];
  const claim = comparison.claims.get(evidence.claim ?? "");
  const time = [claim?.time ?? null, ...(claim?.times ?? [])].find((one) => one?.span.start === evidence.span.start);
  return [{ stance, time: time ?? { text: stance.value, span: evidence.span, from: null, to: null } }];
}

/** The same where one time holds the other: a month and the part of the year that began with it are two. */
function preciseKey(time: TimeExpression): string {
  const { from, to } = time;
  const end = weekdayOf(time) === null && monthDayOf(time) === null && to !== from ? to : null;
  return `${timeKey(time)} ${end ?? ""} ${partOf(time)}`;
}

/** Times that have one key are one side. */
function groupsOf(given: readonly Given[], keyOfTime: (time: TimeExpression) => string): Given[][] {
  const groups = new Map<string, Given[]>();
  for (const one of given) groups.set(keyOfTime(one.time), [...(groups.get(keyOfTime(one.time)) ?? []), one]);
  return [...groups.values()];
}

/** The times as they are told apart, in order: another time is another finding. */
function keyOf(groups: readonly Given[][]): string {
  return groups
    .map(([one]) => `${timeKey((one as Given).time)} ${partOf((one as Given).time)}`.trim())
    .sort()
    .join("/");
}
