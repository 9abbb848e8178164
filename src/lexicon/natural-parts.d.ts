// natural declares no types for these parts of it.
declare module "natural/lib/natural/stemmers/porter_stemmer.js" {
  const porter: { stem(word: string): string };
  export default porter;
}
declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  export default function (a: string, b: string, options: { readonly ignoreCase: boolean }): number;
}
