import js from "@eslint/js";
import boundaries from "eslint-plugin-boundaries";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const CHINESE = "[\\u4e00-\\u9fff]";

const layer = (type) => ({ type, pattern: `src/${type}` });
const may = (from, ...to) => ({
  from: { element: { type: from } },
  allow: { to: { element: { types: { anyOf: [from, ...to] } } } },
});

export default tseslint.config(
  { ignores: ["dist/", "node_modules/", "coverage/", ".cache/"] },
  js.configs.recommended,
  tseslint.configs.strict,
  {
    languageOptions: { ecmaVersion: 2023, sourceType: "module" },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", { max: 300 }],
      "no-console": "error",
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true } }],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "off",
      eqeqeq: ["error", "always", { null: "ignore" }],
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-unnecessary-condition": "error",
    },
  },
  {
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { alwaysTryTypes: true } },
      "boundaries/elements": [
        ...["core", "app", "ui", "cli", "entries"].map(layer),
        { type: "host", pattern: "src/hosts/*" },
      ],
    },
    rules: {
      "boundaries/dependencies": [
        "error",
        {
          default: "disallow",
          policies: [
            may("core"),
            may("app", "core"),
            // Which host may see which other is dependency-cruiser's rule one-host-each.
            may("host", "core", "app"),
            may("ui", "core", "app"),
            may("cli", "core", "app", "host"),
            may("entries", "core", "app", "host", "ui", "cli"),
          ],
        },
      ],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", "Excel", "Office", "wps", "window", "document", "process"],
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "The engine has no clock." },
        { object: "Math", property: "random", message: "The engine has no chance." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The engine has no clock.",
        },
      ],
    },
  },
  {
    // Labels to match are Chinese in core and app; every sentence comes from the catalogs.
    files: ["src/{hosts,ui,cli}/**/*.ts", "src/{hosts,ui,cli}/**/*.tsx"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: `Literal[value=/${CHINESE}/], TemplateElement[value.raw=/${CHINESE}/], JSXText[value=/${CHINESE}/]`,
          message: "Sentences stand in src/core/messages.",
        },
      ],
    },
  },
  {
    files: ["src/hosts/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
    },
  },
  {
    files: ["src/ui/**/*.tsx", "src/ui/**/*.ts"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", URL: "readonly", module: "writable" },
    },
    rules: { "no-console": "off", "no-restricted-exports": "off" },
  },
  { files: ["tools/**", "bench/**", "src/cli/**"], rules: { "no-console": "off" } },
  { files: ["tests/**"], rules: { "@typescript-eslint/no-non-null-assertion": "off" } },
);
