/**
 * Modifiers that change what is said of whatever they stand with: without them it is another thing. Origin: degree, quantity, order and evidential modifiers of
 * English that news uses, collected by hand.
 */
import { wordSet } from "./words.ts";

export const WEIGHTY: ReadonlySet<string> = wordSet(
  "accused acting all alleged allegedly almost apparently attempted barely briefly conditionally ex failed fake false falsely few first former formerly half hardly initially interim last likely many merely most nearly never next no not only originally partly planned possible possibly potential potentially presumably probably proposed purportedly reportedly scarcely seemingly several supposedly suspected temporarily theoretically unlikely virtually",
);
