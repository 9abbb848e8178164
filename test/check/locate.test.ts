import { expect, it } from "vitest";
import { indexWords, locate, locateBroken, wordsOf } from "../../src/check/locate.ts";

const source = "The chief spoke first. “The roof came down within ten minutes of our arrival,” she said. Nobody else spoke.";
const find = (quotation: string) => {
  const words = wordsOf(source);
  const place = locate(wordsOf(quotation), words, indexWords(words));
  return (
    place && {
      text: source.slice(place.span.start, place.span.end),
      exact: place.exact,
      similarity: Math.round(place.similarity * 100) / 100,
    }
  );
};

it("finds a quotation word for word, whatever its marks and capitals", () => {
  expect(find("The Roof came down, within ten minutes")).toEqual({
    text: "The roof came down within ten minutes",
    exact: true,
    similarity: 1,
  });
});

it("finds an altered quotation and says how alike it is", () => {
  expect(find("The roof came down within two hours of our arrival")).toMatchObject({ exact: false, similarity: 0.8 });
});

it("takes a quotation with a word left out as altered", () => {
  expect(find("The roof came down within minutes of our arrival")).toMatchObject({ exact: false, similarity: 1 });
});

it("finds nothing where no word meets", () => {
  expect(find("Christmas presents everywhere")).toBeNull();
});

const broken = (source: string, quotation: string) => {
  const words = wordsOf(source);
  const place = locateBroken(wordsOf(quotation), words, indexWords(words), source);
  return place && source.slice(place.span.start, place.span.end);
};

it("finds a quotation that its cue breaks in two", () => {
  const story = '"We will rebuild," the chief, Ana Prout, told reporters. "It takes a year."';
  expect(broken(story, "We will rebuild. It takes a year.")).toBe(
    'We will rebuild," the chief, Ana Prout, told reporters. "It takes a year',
  );
  expect(broken("“We will rebuild,” she said, “if it takes a year.”", "We will rebuild if it takes a year")).not.toBeNull();
});

it("takes words left out inside the marks for no cue", () => {
  expect(broken("“We will rebuild, the mayor and I, if it takes a year.”", "We will rebuild if it takes a year")).toBeNull();
  expect(broken("We will rebuild it all. It takes a year.", "We will rebuild. It takes a year.")).toBeNull();
});
