/** Regular expression for a glob over paths with forward slashes: `*`, `**`, `?`, `[…]`, `{a,b}`; `{name}` captures a part of a path. */
export function globToRegExp(glob: string): RegExp {
  let out = "";
  for (let i = 0; i < glob.length; i += 1) {
    const rest = glob.slice(i);
    const group = /^\{([^{}]*)\}/u.exec(rest);
    const set = /^\[(!?)([^\]]+)\]/u.exec(rest);
    if (rest.startsWith("**/")) {
      out += "(?:.*/)?";
      i += 2;
    } else if (rest.startsWith("**")) {
      out += ".*";
      i += 1;
    } else if (rest.startsWith("*")) out += "[^/]*";
    else if (rest.startsWith("?")) out += "[^/]";
    else if (group && group[1]!.includes(",")) {
      out += `(?:${group[1]!.split(",").map(escape).join("|")})`;
      i += group[0].length - 1;
    } else if (group && /^\w+$/u.test(group[1]!)) {
      out += `(?<${group[1]!}>[^/]+)`;
      i += group[0].length - 1;
    } else if (set) {
      out += `[${set[1] ? "^" : ""}${set[2]!.replace(/\\/gu, "\\\\")}]`;
      i += set[0].length - 1;
    } else out += escape(glob[i]!);
  }
  return new RegExp(`^${out}$`, "u");
}

/** Whether a path is the pattern, matches it as a glob, or lies below it as a folder. */
export function matchesPath(path: string, pattern: string): boolean {
  const plain = pattern.replace(/^\.\//u, "");
  return path === plain || path.startsWith(plain.endsWith("/") ? plain : `${plain}/`) || globToRegExp(plain).test(path);
}

/** What a pattern with captures stands for, given a path that another one matches: "drafts/{name}.txt" → "sources/{name}/". */
export function translate(path: string, from: string, to: readonly string[]): string[] | null {
  const found = globToRegExp(from.replace(/^\.\//u, "")).exec(path);
  if (!found) return null;
  return to.map((pattern) => pattern.replace(/\{(\w+)\}/gu, (whole, name: string) => found.groups?.[name] ?? whole));
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}
