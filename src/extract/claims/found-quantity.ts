import type { Quantity } from "../../model/index.ts";

/** A quantity with the token in whose clause it counts: the number's own, or the noun that it counts. */
export interface FoundQuantity {
  readonly quantity: Quantity;
  readonly anchor: number;
}
