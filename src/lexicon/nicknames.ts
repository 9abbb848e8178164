import { NICKNAMES } from "./nicknames.data.ts";

const shortForms = new Map<string, ReadonlySet<string>>();
for (const line of NICKNAMES.trim().split("\n")) {
  const [name, ...forms] = line.split(" ");
  if (name !== undefined) shortForms.set(name, new Set(forms));
}

/** Whether one given name (lower case) is a short form of the other, or both are short forms of a third. */
export function isNickname(a: string, b: string): boolean {
  return shortForms.get(a)?.has(b) === true || shortForms.get(b)?.has(a) === true;
}

const longForms = new Map<string, string[]>();
for (const [name, forms] of shortForms) for (const form of forms) longForms.set(form, [...(longForms.get(form) ?? []), name]);

/** The given names (lower case) that a short form stands for. */
export function formalNames(short: string): readonly string[] {
  return longForms.get(short) ?? [];
}
