const { availableParallelism } = require("node:os");

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

/** @type {import("jest").Config} */
module.exports = {
  // Both processors of a machine that has two; else all but one.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  projects: [
    {
      displayName: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/test/browser/"],
      setupFiles: ["<rootDir>/test/support/fuzzing.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
      transform,
    },
    {
      // What is shown needs a page; everything else runs in plain Node.
      displayName: "page",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFiles: ["<rootDir>/test/support/page.ts"],
      setupFilesAfterEnv: [
        "@testing-library/jest-dom",
        "<rootDir>/test/support/patience.ts",
        "<rootDir>/test/support/pagePatience.ts",
      ],
      transform,
    },
    {
      // The built pages in a real browser; skipped where there is none.
      displayName: "browser",
      testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
      globalSetup: "<rootDir>/test/browser/support/globalSetup.ts",
      globalTeardown: "<rootDir>/test/browser/support/globalTeardown.ts",
      setupFilesAfterEnv: ["<rootDir>/test/support/patience.ts"],
      transform,
    },
  ],
};
