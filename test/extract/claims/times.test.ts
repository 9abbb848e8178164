/** Times as they are resolved against the day of publication, Wednesday 15 March 2017. */
import { expect, test } from "vitest";
import { read } from "./claims-of.ts";

const timesIn = (text: string): string[] => [
  ...new Set(
    read(text).claims.flatMap(({ time, times }) =>
      [...(times ?? []), ...(time === null ? [] : [time])].map((one) => `${one.text}: ${one.from ?? "?"} ${one.to ?? "?"}`),
    ),
  ),
];

test.each([
  ["Karl Benn was mayor of Orla from 1996 to 2007.", "1996 to 2007: 1996-01-01 2007-12-31"],
  ["He resigned earlier this month.", "earlier this month: 2017-03-01 2017-03-15"],
  ["The mill will close later this year.", "later this year: 2017-03-15 2017-12-31"],
  ["The farm was sold earlier this week.", "earlier this week: 2017-03-12 2017-03-15"],
  ["The council met last summer.", "last summer: 2016-06-01 2016-09-30"],
  ["The bridge opened in the summer of 2012.", "summer of 2012: 2012-06-01 2012-09-30"],
  ["The mayor will sign the contract by June.", "June: 2017-06-01 2017-06-30"],
  ["The mayor signed the contract in June.", "June: 2016-06-01 2016-06-30"],
  ["Jan Novak sold the house on Jan. 5.", "Jan. 5: 2017-01-05 2017-01-05"],
])("%s", (text, expected) => {
  expect(timesIn(text)).toEqual([expected]);
});

test.each([
  ["a given name", "April Ward sold the house."],
  ["a short form that is a name", "Jan Novak sold the house."],
  ["the name of a programme", "Ann Roe spoke about it on ABC's “This Week.”"],
  ["a day counted from another", "The council met the next day."],
])("no time of its own: %s", (_, text) => {
  expect(timesIn(text)).toEqual([]);
});

test("a weekend of which the words do not tell whether it is past", () => {
  expect(timesIn("The game was held this weekend.")).toEqual(["this weekend: ? ?"]);
});
