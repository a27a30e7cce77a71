const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

/** The task pane's components need a page; everything else runs in plain Node. */
const pane = "<rootDir>/test/taskpane/";

/** @type {import("jest").Config} */
module.exports = {
  projects: [
    {
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", pane],
      transform,
    },
    {
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: [`${pane}**/*.test.{ts,tsx}`],
      setupFilesAfterEnv: ["@testing-library/jest-dom"],
      transform,
    },
  ],
};
