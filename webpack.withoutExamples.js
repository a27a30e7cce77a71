const ts = require("typescript");

/**
 * A webpack loader: the rules and the date forms without their examples, which are their tests and their pages in docs,
 * and nothing that the add-in reads.
 */
module.exports = function withoutExamples(source) {
  const file = ts.createSourceFile(this.resourcePath, source, ts.ScriptTarget.Latest);
  const lists = [];
  const visit = (node) => {
    const isExamples = ts.isPropertyAssignment(node) && node.name.getText(file) === "examples";
    if (isExamples && ts.isArrayLiteralExpression(node.initializer)) lists.push(node.initializer);
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return lists.reduceRight(
    (text, list) => `${text.slice(0, list.getStart(file))}[]${text.slice(list.end)}`,
    source,
  );
};
