const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join, resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const ThirdPartyNotices = require("./webpack.thirdParty.js");

/** Where the manifest says that the add-in is, while it is developed. */
const DEVELOPMENT_URL = "https://localhost:3000/";

/** The certificate for localhost that `npm run certificates` makes, where it has been run. */
function certificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const [key, cert] = ["localhost.key", "localhost.crt"].map((name) => join(folder, name));
  return existsSync(key) && existsSync(cert)
    ? { key: readFileSync(key), cert: readFileSync(cert) }
    : {};
}

/** The address that the council serves dist/ from, ending in a slash: `npm run build -- --env url=https://…`. */
function servedFrom(env) {
  const { href, protocol } = new URL(env.url ?? DEVELOPMENT_URL);
  if (protocol !== "https:") throw new Error(`Excel opens add-ins over https only, not ${href}`);
  return href.endsWith("/") ? href : `${href}/`;
}

/** After the rule of all scripts, so that it is applied before it. */
const WITHOUT_EXAMPLES = {
  test: /\.ts$/,
  include: [resolve("src/tracker/rules"), resolve("src/tracker/fields/dates/forms")],
  loader: resolve("webpack.withoutExamples.js"),
};

/** Whether the part of the pane that reads plans has a module. */
function isOfReading(module, { chunkGraph }) {
  return [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === "reading");
}

/**
 * Shared by several views or use cases, a script from this length on is one of its own: else each has it again. What the
 * reading has is there before any of them.
 */
const SCRIPTS = {
  minSize: 6_000,
  cacheGroups: { reading: { name: "plan", chunks: "async", enforce: true, test: isOfReading } },
};

/** @type {(env: { url?: string }, options: { mode?: string }) => import("webpack").Configuration} */
module.exports = (env, { mode }) => ({
  entry: { runtime: "./src/runtime/runtime.ts", message: "./src/commands/message.ts" },
  output: {
    path: resolve("dist"),
    // WebView2 keeps what it has seen: a new build must have a new name.
    filename: "[name].[contenthash].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        // No file of this project does anything by being imported, but for the pages' first ones.
        sideEffects: false,
        options: {
          jsc: {
            target: "es2022",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic", development: mode !== "production" } },
          },
        },
      },
      WITHOUT_EXAMPLES,
    ],
  },
  plugins: [
    new ThirdPartyNotices(),
    // office.js is Microsoft's, and comes from Microsoft's address: the page names it, the bundle never holds it.
    new HtmlPlugin({
      filename: "taskpane.html",
      template: "src/taskpane/taskpane.html",
      chunks: ["runtime"],
    }),
    new HtmlPlugin({
      filename: "message.html",
      template: "src/commands/message.html",
      chunks: ["message"],
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/icon-*.png" },
        { from: "src/commands/message.css", to: "message.css" },
        { from: "shortcuts.json" },
        { from: "LICENSE" },
        {
          from: "manifest.xml",
          transform: (text) => text.toString().replaceAll(DEVELOPMENT_URL, servedFrom(env)),
        },
      ],
    }),
  ],
  optimization: { splitChunks: SCRIPTS },
  devtool: mode === "production" ? false : "source-map",
  devServer: {
    port: 3000,
    server: { type: "https", options: certificate() },
    headers: { "Access-Control-Allow-Origin": "*" },
  },
  performance: { hints: false },
});
