/** What a run can end with; the worst decides. */
export interface Outcome {
  /** Findings that fail by `--fail-on` or `--max-warnings`. */
  readonly failing: boolean;
  /** Inputs that could not be read or are not English. */
  readonly problems: number;
  /** Wrong usage or configuration. */
  readonly usage: boolean;
  /** A fault of the program. */
  readonly fault: boolean;
}

export const EXIT = { ok: 0, failing: 1, usage: 2, unreadable: 3, fault: 4 } as const;

/** The exit status: 0 nothing that fails, 1 findings that fail, 2 wrong usage, 3 unreadable input, 4 a fault. The highest wins. */
export function exitStatus({ failing, problems, usage, fault }: Outcome): number {
  if (fault) return EXIT.fault;
  if (problems > 0) return EXIT.unreadable;
  if (usage) return EXIT.usage;
  return failing ? EXIT.failing : EXIT.ok;
}
