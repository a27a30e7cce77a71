const { resolve } = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const addIn = require("./webpack.config");

/**
 * The page of `npm start`: built apart from the add-in, and never a part of what a council serves.
 * @type {(env: object, options: { mode?: string }) => import("webpack").Configuration}
 */
module.exports = (_env, { mode }) => {
  const { resolve: resolving, module, devtool } = addIn({}, { mode });
  return {
    entry: { preview: "./src/preview/main.tsx" },
    output: {
      path: resolve("dist-preview"),
      filename: "[name].[contenthash].js",
      clean: true,
    },
    resolve: resolving,
    module,
    devtool,
    plugins: [new HtmlPlugin({ template: "src/preview/preview.html" })],
    performance: { hints: false },
  };
};
