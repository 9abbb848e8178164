import { wordSet } from "./words.ts";

/** Offices and callings by which somebody known is called in news without having been introduced by them; a set is one walk of life. By hand. */
export const CALLINGS = [
  wordSet(
    "president premier chancellor senator congressman congresswoman governor mayor candidate nominee contender hopeful frontrunner politician lawmaker legislator minister secretary leader democrat republican conservative speaker chairman chairwoman incumbent challenger billionaire businessman",
  ),
  wordSet(
    "singer musician rapper star songwriter actor actress comedian performer entertainer guitarist artist model celebrity host author writer novelist director",
  ),
  wordSet(
    "striker midfielder defender goalkeeper forward quarterback player athlete champion captain coach manager boxer sprinter cyclist golfer pitcher star",
  ),
  wordSet("billionaire millionaire businessman businesswoman executive entrepreneur tycoon mogul founder ceo investor developer"),
  wordSet("doctor physician surgeon professor scientist researcher economist historian scholar"),
  wordSet("judge justice magistrate prosecutor attorney lawyer"),
  wordSet("officer sheriff detective trooper policeman general colonel veteran soldier"),
  wordSet("pope pontiff bishop archbishop cardinal priest pastor rabbi imam"),
] as const;

/** Offices that one holds or does not: nobody of whom another is known is called by them. */
export const OFFICES = wordSet(
  "president premier chancellor senator congressman congresswoman governor mayor minister secretary speaker chairman chairwoman representative judge justice pope king queen",
);
