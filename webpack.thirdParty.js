const { existsSync, readFileSync, readdirSync } = require("node:fs");
const { dirname, join } = require("node:path");
const { sources } = require("webpack");

const LICENCE = /^(licen[cs]e|copying|notice)/i;

/** The folder of the package that a file is of; null for a file of this project. */
function packageFolder(file) {
  for (let folder = dirname(file); folder.includes("node_modules"); folder = dirname(folder)) {
    const path = join(folder, "package.json");
    if (existsSync(path) && JSON.parse(readFileSync(path, "utf8")).version) return folder;
  }
  return null;
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((each) => LICENCE.test(each));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** A module's file, and those of the modules that were joined into it. */
const filesOf = ({ resource, modules = [] }) => [resource, ...[...modules].flatMap(filesOf)];

function noticesOf(files) {
  const folders = new Set(files.flatMap((file) => (file && packageFolder(file)) || []));
  return [...folders]
    .map(notice)
    .sort()
    .join(`\n${"-".repeat(80)}\n\n`);
}

/** Emits THIRD-PARTY.txt: every package of which anything is in the pages' scripts, with its licence. */
module.exports = class ThirdPartyNotices {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ThirdPartyNotices", (compilation) => {
      const stage = compilation.constructor.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyNotices", stage }, () => {
        const text = noticesOf([...compilation.modules].flatMap(filesOf));
        compilation.emitAsset("THIRD-PARTY.txt", new sources.RawSource(text));
      });
    });
  }
};
