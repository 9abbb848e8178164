/** The stages' boundaries (docs/architecture.md), each with its reason. Types count: a stage that knows another's types depends on it. */
const STAGES = ["language", "extract", "resolve", "align", "stance", "compare", "check", "assemble"];

/** What may be imported by the files of a folder, besides the folder itself. */
const only = (name, from, to, comment) => ({
  name,
  severity: "error",
  comment,
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: [`^src/${from}/`, ...to.map((folder) => `^src/${folder}`)] },
});

export default {
  forbidden: [
    only("model-imports-nothing", "model", [], "The model is the language that all stages share: it depends on none of them."),
    only("kernel-is-arithmetic", "kernel", [], "Products of matrices and vectors know nothing of language: parser and tagger share them."),
    only("tree-sees-model", "tree", ["model/"], "Queries over a parsed document know the document and nothing of what is done with it."),
    only(
      "lexicon-is-data",
      "lexicon",
      ["model/", "data\\.ts$"],
      "Word lists are data with their origin; logic belongs to the stage that uses them.",
    ),
    ...STAGES.map((stage) =>
      only(
        `${stage}-sees-no-other-stage`,
        stage,
        [
          "model/",
          "lexicon/",
          "tree/",
          ...(["language", "stance", "extract"].includes(stage) ? ["data\\.ts$"] : []),
          ...(["language", "extract"].includes(stage) ? ["kernel/"] : []),
          ...(stage === "assemble" ? ["version\\.ts$"] : []),
        ],
        "A stage takes what the model describes and gives what the model describes; only src/pipeline.ts joins stages, so that each can be read, tested and replaced alone.",
      ),
    ),
    only(
      "report-sees-the-report",
      "report",
      ["model/"],
      "Every format is a function of the report: what a format shows, a script can find in the JSON.",
    ),
    only(
      "finish-sees-the-report",
      "finish",
      ["model/"],
      "Levels, accepted findings and exit status are functions of report and settings, apart from files and process.",
    ),
    only(
      "read-knows-no-stage",
      "read",
      ["model/", "lexicon/"],
      "Reading makes articles of bytes; it knows nothing of what is found in them.",
    ),
    only(
      "cli-uses-the-library",
      "cli",
      ["model/", "read/", "finish/", "report/", "index\\.ts$", "version\\.ts$"],
      "The command line is a user of the library, like any other program.",
    ),
    {
      name: "only-read-and-cli-touch-the-world",
      severity: "error",
      comment:
        "Files, processes and the network are for src/read and src/cli; data files of the package come through src/data.ts. So the rest is a function of its input.",
      from: { path: "^src/", pathNot: "^src/(read|cli)/|^src/data\\.ts$" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?(crypto|module|path|url)$" },
    },
    {
      name: "no-bare-natural",
      severity: "error",
      comment: "The bare import takes a second, prints to standard output and reads the user's .env; its parts are imported in one file.",
      from: { path: "^src/", pathNot: "^src/lexicon/natural\\.ts$" },
      to: { path: "node_modules/natural/" },
    },
    {
      name: "no-circles",
      severity: "error",
      comment: "What depends on each other is one thing, and should be one file.",
      from: { path: "^src/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-development-packages",
      severity: "error",
      comment: "What is shipped may only use what is installed with it.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node"] },
  },
};
