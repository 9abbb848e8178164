/** A speaker's name as it stands in running text: "the Kremlin". */
export function inRunningText({ name, definite }: { readonly name: string; readonly definite?: true }): string {
  return definite === true && !/^the\b/iu.test(name) ? `the ${name}` : name;
}
