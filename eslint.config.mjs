import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "bundle/", "node_modules/", "coverage/", "data/", "**/*.d.ts"] },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: "./tsconfig.json", tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true, allowBoolean: true }],
      // it takes a variable that a closure assigns for what it was first
      "@typescript-eslint/no-unnecessary-type-assertion": "off",
      // the functions of the library are asynchronous by contract, whatever they await today
      "@typescript-eslint/require-await": "off",
      "no-console": "error",
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "natural",
              message:
                "It takes a second, prints to standard output and reads the user's .env. Import its parts, in src/lexicon/natural.ts.",
            },
          ],
        },
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "The same input gives the same bytes." }],
    },
  },
  {
    // stages are pure: the same input gives the same report
    files: ["src/**/*.ts"],
    ignores: ["src/cli/**", "src/read/**", "src/data.ts"],
    rules: {
      "no-restricted-globals": ["error", { name: "process", message: "Only src/cli and src/read touch the process." }],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "No clock: the same input gives the same bytes." },
      ],
    },
  },
  {
    files: ["test/**/*.ts", "scripts/**/*.ts", "bench/**/*.ts"],
    rules: {
      "no-console": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
