/**
 * What may import what. ARCHITECTURE.md says why; test/project/boundaries.test.ts plants an import against every
 * rule, and asserts that every pattern here matches a file.
 */

/** Each folder of src, and all that it may import beside itself. */
const layers = {
  tracker: { folders: [], packages: [] },
  excel: { folders: ["tracker"], packages: [] },
  files: { folders: [], packages: ["fflate"] },
  actions: { folders: ["tracker", "excel", "files"], packages: [] },
  taskpane: {
    folders: ["tracker", "actions"],
    packages: [
      "react",
      "react-dom",
      "@fluentui/react-components",
      "@fluentui/react-icons",
      "@tanstack/react-virtual",
    ],
    files: ["^package\\.json$"], // the version that it shows
  },
  commands: { folders: ["actions"], packages: [] },
  // Alone holds the host in what a council serves, and in a worker: the pane is given its way to it.
  elsewhere: { folders: ["host"], packages: [] },
  runtime: { folders: ["taskpane", "commands", "elsewhere"], packages: [] },
  preview: {
    folders: ["host"],
    packages: ["react", "react-dom", "@fluentui/react-components", "@fluentui/react-icons"],
    files: ["^package\\.json$"], // the version that its files name
  },
};

const anyOf = (names) => `(${names.join("|")})`;

const layerRules = Object.entries(layers).map(([folder, { folders, packages, files = [] }]) => ({
  name: `${folder}-imports-only-its-own`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: {
    pathNot: [
      `^src/${anyOf([folder, ...folders])}/`,
      ...files,
      ...packages.map((name) => `^node_modules/(@types/)?${name}/`),
    ],
  },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: "shapes-only-of-the-core",
      comment:
        "The pane and the command line judge nothing: they take types, and the model's lists of words.",
      severity: "error",
      from: { path: ["^src/taskpane/", "^src/cli/"] },
      to: {
        path: "^src/tracker/",
        pathNot: "^src/tracker/model\\.ts$",
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "host-only-in-the-worker",
      comment: "What the pane's own thread loads holds nothing of the host.",
      severity: "error",
      from: { path: "^src/elsewhere/", pathNot: "^src/elsewhere/worker\\.ts$" },
      to: { path: ["^src/host/", "^src/elsewhere/worker\\.ts$"] },
    },
    {
      name: "host-imports-no-add-in-code",
      severity: "error",
      from: { path: "^src/host/" },
      to: { path: "^src/", pathNot: "^src/host/" },
    },
    {
      name: "cli-goes-through-actions",
      severity: "error",
      from: { path: "^src/cli/" },
      to: { path: "^src/", pathNot: ["^src/cli/", "^src/host/", "^src/actions/", "^src/tracker/"] },
    },
    {
      name: "rules-stand-alone",
      comment: "A rule never imports another rule; the list and what they share may.",
      severity: "error",
      from: { path: "^src/tracker/rules/", pathNot: "^src/tracker/rules/index\\.ts$" },
      to: { path: "^src/tracker/rules/", pathNot: "^src/tracker/rules/shared/" },
    },
    {
      name: "fields-do-not-read",
      severity: "error",
      from: { path: "^src/tracker/fields/" },
      to: { path: "^src/tracker/(read|rules|summary)/" },
    },
    {
      name: "reading-does-not-judge",
      severity: "error",
      from: { path: "^src/tracker/read/" },
      to: { path: "^src/tracker/(rules|summary)/" },
    },
    {
      name: "tests-mirror-src",
      severity: "error",
      from: { path: "^test/(tracker|excel|files|actions|taskpane|commands|host|cli)/" },
      to: {
        path: "^src/",
        pathNot: ["^src/$1/", "^src/tracker/model\\.ts$"],
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "tests-share-through-support",
      severity: "error",
      from: { path: "^test/([^/]+)/" },
      to: { path: "^test/", pathNot: ["^test/$1/", "^test/support/"] },
    },
    {
      name: "src-imports-no-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "found", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "declared",
      comment: "A package that is imported stands in package.json.",
      severity: "error",
      from: {},
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: "specify",
    tsConfig: { fileName: require("node:path").join(__dirname, "tsconfig.json") },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".cjs", ".json"],
    },
  },
};
