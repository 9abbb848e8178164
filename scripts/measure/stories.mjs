/** Stories read for measuring: a folder each, with its articles (*.txt) and, in story.json, their dates of publication. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { extract } from "../../dist/index.js";

/**
 * The articles of a story as inputs of `compare`, in the order of their names. With a cache folder, each is parsed once and read from there
 * later: to be emptied whenever reading or parsing changes.
 */
export async function readStory(folder, story, cache) {
  const about = join(folder, story, "story.json");
  const published = existsSync(about) ? JSON.parse(readFileSync(about, "utf8")).articles : {};
  const files = readdirSync(join(folder, story))
    .filter((file) => file.endsWith(".txt"))
    .sort();
  const inputs = files.map((path) => ({
    path,
    text: readFileSync(join(folder, story, path), "utf8"),
    ...(published[path] ? { published: published[path].published } : {}),
  }));
  if (cache === undefined) return inputs;
  mkdirSync(join(cache, story), { recursive: true });
  return Promise.all(inputs.map((input) => parsed(input, join(cache, story, `${input.path}.json`))));
}

async function parsed(input, file) {
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(await extract(input)));
  return JSON.parse(readFileSync(file, "utf8"));
}
