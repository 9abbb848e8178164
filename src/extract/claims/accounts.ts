import {
  ACCOUNT_CONFIRMATIONS,
  ACCOUNT_DENIALS,
  ACCOUNT_NOUNS,
  ACCOUNT_PRONOUNS,
  DEBUNKING,
  VERIDICAL,
  VERIDICAL_VERBS,
} from "../../lexicon/denials.ts";
import type { Document } from "../../model/index.ts";
import { dependent, dependents, hasRelation, tokenAt } from "../../tree/index.ts";
import type { Frame } from "./frame.ts";
import type { Predicate } from "./predicates.ts";

/** That a claim is about what somebody said, and what it says of it: +1 that it is so, -1 that it is not. */
export interface AccountClaim {
  /** Token of the account ("this", "John's account"). */
  readonly account: number;
  readonly sign: 1 | -1;
  /** Head of a clause that the account noun has with it ("the claim that he died"), or null. */
  readonly content: number | null;
}

const isAccount = (document: Document, token: number): boolean => {
  const { lemma, upos, lower } = tokenAt(document, token);
  if (upos === "PRON" || upos === "DET")
    return ACCOUNT_PRONOUNS.has(lower) && lower !== "which" && !hasRelation(tokenAt(document, token), "expl");
  return upos === "NOUN" && ACCOUNT_NOUNS.has(lemma);
};

/**
 * Whether a claim speaks of an account as a whole: "this does not correspond to reality", "the claim is false", "disputed John's
 * account", "confirmed the report". The polarity of the claim itself is not looked at.
 */
export function accountClaim(document: Document, predicate: Predicate, frame: Frame): AccountClaim | null {
  const { kind, head } = predicate;
  const role = (...roles: string[]): number | null => frame.arguments.find((argument) => roles.includes(argument.role))?.head ?? null;
  if (kind === "copula") {
    const subject = role("theme", "patient", "agent");
    const { lemma } = tokenAt(document, head);
    if (subject === null || subject === head || !isAccount(document, subject)) return null;
    // "it is true that …" has its clause; "it was a good report" is no claim about an account.
    const sign = DEBUNKING.has(lemma) ? -1 : VERIDICAL.has(lemma) ? 1 : null;
    if (sign === null || (lemma === "right" && dependent(document, head, "det") !== null)) return null;
    return { account: subject, sign, content: contentOf(document, subject) ?? dependent(document, head, "csubj", "ccomp") };
  }
  if (kind !== "verb") return null;
  if (VERIDICAL_VERBS.has(frame.predicate)) {
    const subject = role("agent", "patient", "theme");
    return subject !== null && isAccount(document, subject) ? { account: subject, sign: 1, content: contentOf(document, subject) } : null;
  }
  const object = role("patient", "theme", "recipient");
  if (object === null || !isAccount(document, object) || /^(?:those|none|nothing|all|everything)$/.test(tokenAt(document, object).lower))
    return null;
  const sign = ACCOUNT_DENIALS.has(frame.predicate) ? -1 : ACCOUNT_CONFIRMATIONS.has(frame.predicate) ? 1 : null;
  return sign === null ? null : { account: object, sign, content: contentOf(document, object) };
}

/** The clause under an account noun: "the claim that he died", "rumours of his death". */
function contentOf(document: Document, account: number): number | null {
  return (
    dependents(document, account, "acl", "ccomp").filter((child) => tokenAt(document, child).deprel !== "acl:relcl")[0] ??
    dependents(document, account, "nmod").find((child) =>
      dependents(document, child, "case").some((c) => /^(?:of|about)$/.test(tokenAt(document, c).lower)),
    ) ??
    null
  );
}
