import {
  mergeRefTokens,
  parse,
  tokenize,
  type AstExpression,
  type ReferenceIdentifier,
} from "@borgar/fx/xlsx";
import { findFunction } from "./functions";

/** A formula as a tree, with what the order of calculation needs to know about it. */
export interface ParsedFormula {
  /** null where the formula cannot be read. */
  readonly tree: AstExpression | null;
  /** Every reference and name whose cells it reads, each once. */
  readonly references: readonly ReferenceIdentifier[];
  /** Uses a function that is not here, other workbooks, or several sheets at once: its value cannot be told. */
  readonly beyondUs: boolean;
  /** Says something else each time, such as TODAY. */
  readonly volatile: boolean;
}

const MOST_KEPT = 100_000;
const parsed = new Map<string, ParsedFormula>();

/** Reads a formula without its "="; a text that was read before is not read again. */
export function parseFormula(formula: string): ParsedFormula {
  const known = parsed.get(formula);
  if (known) return known;
  if (parsed.size === MOST_KEPT) parsed.clear();
  const found = read(formula);
  parsed.set(formula, found);
  return found;
}

function read(formula: string): ParsedFormula {
  const tree = treeOf(formula);
  const facts: Facts = { references: new Map(), beyondUs: tree === null, volatile: false };
  if (tree) visit(tree, facts);
  return { tree, ...facts, references: [...facts.references.values()] };
}

function treeOf(formula: string): AstExpression | null {
  try {
    return parse(mergeRefTokens(tokenize(plainErrors(formula), { withLocation: false })));
  } catch {
    // The parser throws on a formula that it cannot read; such a formula has no tree.
    return null;
  }
}

/** References whose sheet or cells were deleted ("#REF!A1:A5", "Plan!#REF!") as the error alone; text in quotes stays. */
function plainErrors(formula: string): string {
  if (!formula.includes("#REF!")) return formula;
  return formula.replace(
    /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|[\p{L}_][\p{L}\p{N}_.]*!)?#REF![$\p{L}\p{N}_.:]*/gu,
    (found) => (found.startsWith('"') ? found : "#REF!"),
  );
}

interface Facts {
  references: Map<string, ReferenceIdentifier>;
  beyondUs: boolean;
  volatile: boolean;
}

function visit(node: AstExpression | null | undefined, facts: Facts): void {
  if (!node) return;
  switch (node.type) {
    case "ReferenceIdentifier":
      facts.references.set(node.value, node);
      if (isElsewhere(node.value)) facts.beyondUs = true;
      return;
    case "UnaryExpression":
    case "BinaryExpression":
      if (node.operator === "#" || node.operator === ",") facts.beyondUs = true;
      node.arguments.forEach((each) => visit(each, facts));
      return;
    case "CallExpression":
      visitCall(node, facts);
      return;
    case "LambdaExpression":
    case "LetExpression":
      facts.beyondUs = true;
      return;
    default:
  }
}

function visitCall(node: Extract<AstExpression, { type: "CallExpression" }>, facts: Facts): void {
  const called = findFunction(node.callee.name);
  if (!called) facts.beyondUs = true;
  if (called?.volatile) facts.volatile = true;
  // ROW(A5) tells where a cell is, whatever it holds.
  if (called?.readsPlaceOnly) return;
  node.arguments.forEach((each) => visit(each, facts));
}

/** "[1]Plan!A1" in another workbook, or "Q1:Q4!A1" through several sheets. */
function isElsewhere(reference: string): boolean {
  return (
    /^'?\[\d+\]/.test(reference) ||
    /^('(?:[^']|'')*:(?:[^']|'')*'|[^'![]*:[^'![]*)!/.test(reference)
  );
}
