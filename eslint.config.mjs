import js from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Bounds that keep a file to one idea and a function to one thought. */
const sizes = {
  "max-lines": ["error", { max: 250, skipBlankLines: false, skipComments: false }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  "max-depth": ["error", 3],
  "max-params": ["error", 5],
  "max-nested-callbacks": ["error", 3],
  complexity: ["error", 15],
};

const habits = {
  eqeqeq: ["error", "always", { null: "ignore" }],
  "no-console": "error",
  "no-else-return": "error",
  "no-param-reassign": "error",
  "no-warning-comments": "error",
  "object-shorthand": "error",
  "prefer-const": "error",
  "prefer-template": "error",
  "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
  "@typescript-eslint/no-confusing-void-expression": [
    "error",
    { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
  ],
  // A file format's names, such as XML attributes, read as the strings that they are.
  "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
  "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
  "@typescript-eslint/prefer-readonly": "error",
  "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true },
  ],
  // Not caught or logged and left: an error reaches the user, or is handled by name.
  "no-empty": ["error", { allowEmptyCatch: false }],
};

const excelOnly = ["Excel", "OfficeExtension"].map((name) => ({
  selector: `TSQualifiedName[left.name='${name}'], MemberExpression[object.name='${name}']`,
  message: "Only src/excel names Excel's objects.",
}));

/** What costs a round trip, or reads more than is used. */
const officeHabits = [
  {
    selector:
      ":matches(ForStatement, ForOfStatement, ForInStatement, WhileStatement, DoWhileStatement) > BlockStatement AwaitExpression > CallExpression[callee.property.name='sync']",
    message: "Queue what is needed for the whole list, then sync once.",
  },
  {
    selector: "CallExpression[callee.property.name='load'][arguments.length=0]",
    message: "Name the properties to load.",
  },
];

/** The core gives the same answer on any machine on any day: "today" and the order of dates are arguments. */
const ambient = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "The core has no clock: take the day as an argument.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "The core has no clock: take the day as an argument.",
  },
  {
    selector: "CallExpression[callee.property.name=/^toLocale/]",
    message: "The core has no ambient locale.",
  },
  {
    selector: "MemberExpression[object.name='Intl']",
    message: "The core has no ambient locale.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "dist-preview/", "out/", "coverage/", "assets/"] },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: { ...sizes, ...habits },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...excelOnly] },
  },
  {
    files: ["src/excel/**/*.ts"],
    rules: { "no-restricted-syntax": ["error", ...officeHabits] },
  },
  {
    files: ["src/tracker/**/*.ts"],
    rules: {
      "no-restricted-syntax": ["error", ...excelOnly, ...ambient],
      "no-restricted-globals": ["error", "Office", "document", "process", "window", "globalThis"],
    },
  },
  {
    files: ["src/**/*.tsx"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
    languageOptions: { globals: globals.browser },
  },
  {
    // A table of cases is as long as its cases, and a fixture is known to hold what it was given.
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "max-lines": ["error", 400],
      "max-lines-per-function": "off",
      "max-params": "off",
      "max-nested-callbacks": ["error", 5],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    files: ["scripts/**/*.ts", "bench/**/*.ts"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { sourceType: "commonjs", globals: globals.node },
    rules: sizes,
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: globals.node },
    rules: sizes,
  },
);
