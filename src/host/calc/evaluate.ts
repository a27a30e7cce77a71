import type {
  AstExpression,
  BinaryExpression,
  CallExpression,
  ReferenceIdentifier,
} from "@borgar/fx/xlsx";
import { boundingArea, intersection } from "./areas";
import type { Calculation } from "./calculation";
import { toNumber } from "./coerce";
import { findFunction, type ExcelFunction, type Run } from "./functions";
import { caught, intersectingCell, isScalar, liftOver, topLeft } from "./lift";
import { OPERATORS } from "./operators";
import { parseFormula } from "./parse";
import { ERRORS, errorOf, ExcelError, Matrix, Reference } from "./values";
import type { Operand, Place, Scalar } from "./values";

/** Names that stand for names are followed so far. */
const DEEPEST_NAME = 20;

/** Calculates one formula at its place. Errors are values: nothing is thrown but a fault of the program. */
export class Evaluation implements Run {
  /** A range stood where one value is wanted, and was taken as an array: the formula is one for arrays. */
  tookRangeAsArray = false;
  private nameDepth = 0;
  private arrayArguments = 0;

  constructor(
    private readonly calculation: Calculation,
    readonly place: Place,
    /** Whether ranges in place of one value are arrays; else the cell in the formula's own row or column is meant. */
    private readonly arrays: boolean,
  ) {}

  get date1904(): boolean {
    return this.calculation.date1904;
  }

  get now(): Date {
    return this.calculation.now;
  }

  /** The formula's values: one, or where it is for arrays as many as it gives. */
  result(tree: AstExpression | null): Scalar | Matrix {
    const operand = tree ? this.evaluate(tree) : ERRORS.name;
    if (!this.arrays) return this.single(operand);
    const values = this.values(operand);
    const isOne = values instanceof Matrix && values.rowCount === 1 && values.columnCount === 1;
    return isOne ? topLeft(values) : values;
  }

  matrix(operand: Operand): Matrix {
    if (operand instanceof Reference) return this.calculation.read(operand);
    return isScalar(operand) ? Matrix.ofRows([[operand]]) : operand;
  }

  single(operand: Operand): Scalar {
    if (!(operand instanceof Reference)) return topLeft(operand);
    const cell = intersectingCell(operand, this.place);
    return cell ? topLeft(this.calculation.read(cell)) : ERRORS.value;
  }

  lift(operands: readonly Operand[], combine: (values: readonly Scalar[]) => Operand): Operand {
    const values = operands.map((operand) => this.values(operand));
    if (!values.some((value) => value instanceof Matrix)) {
      return caught(() => combine(values as Scalar[]));
    }
    return liftOver(values, (each) => {
      const result = combine(each);
      return isScalar(result) ? result : topLeft(this.values(result));
    });
  }

  private values(operand: Operand): Scalar | Matrix {
    if (!(operand instanceof Reference)) return operand;
    if (operand.isOneCell) return topLeft(this.calculation.read(operand));
    if (!this.arrays && this.arrayArguments === 0) return this.single(operand);
    if (this.arrayArguments === 0) this.tookRangeAsArray = true;
    return this.calculation.read(operand);
  }

  private evaluate(node: AstExpression | null): Operand {
    // An argument left empty, as in IF(A1,,2).
    if (!node) return null;
    switch (node.type) {
      case "Literal":
        return node.value;
      case "ErrorLiteral":
        return errorOf(node.value);
      case "ReferenceIdentifier":
        return this.resolve(node);
      case "UnaryExpression":
        return this.unary(node.operator, this.evaluate(node.arguments[0] ?? null));
      case "BinaryExpression":
        return this.binary(node);
      case "ArrayExpression":
        return this.arrayConstant(node.elements);
      case "CallExpression":
        return this.call(node);
      default:
        return ERRORS.name;
    }
  }

  private resolve(node: ReferenceIdentifier): Operand {
    const resolved = this.calculation.book.resolve(node, this.place);
    if (resolved instanceof Reference || resolved instanceof ExcelError) return resolved;
    const { tree } = parseFormula(resolved.formula);
    if (!tree || this.nameDepth >= DEEPEST_NAME) return ERRORS.name;
    this.nameDepth++;
    const value = this.evaluate(tree);
    this.nameDepth--;
    return value;
  }

  private unary(operator: string, operand: Operand): Operand {
    if (operator === "@") return this.single(operand);
    if (operator === "+") return operand;
    const sign = operator === "%" ? 0.01 : -1;
    return this.lift([operand], ([value = null]) => {
      const number = toNumber(value, this.date1904);
      return operator === "%" ? number / 100 : number * sign;
    });
  }

  private binary({ operator, arguments: nodes }: BinaryExpression): Operand {
    const [left = null, right = null] = nodes.map((node) => this.evaluate(node));
    if (operator === ":" || operator === " ") return joinReferences(operator, left, right);
    const apply = OPERATORS[operator];
    if (!apply) return ERRORS.value;
    return this.lift([left, right], ([a = null, b = null]) => apply(a, b, this.date1904));
  }

  private arrayConstant(rows: readonly (readonly AstExpression[])[]): Matrix {
    const value = (node: AstExpression): Scalar => topLeft(this.values(this.evaluate(node)));
    return Matrix.ofRows(rows.map((row) => row.map(value)));
  }

  private call({ callee, arguments: nodes }: CallExpression): Operand {
    const called = findFunction(callee.name);
    if (!called) return ERRORS.name;
    const [least, most] = called.count;
    if (nodes.length < least || nodes.length > most) return ERRORS.value;
    this.arrayArguments += Number(called.arrays ?? false);
    const args = nodes.map((node) => this.evaluate(node));
    const result = this.apply(called, args);
    this.arrayArguments -= Number(called.arrays ?? false);
    return result;
  }

  private apply(called: ExcelFunction, args: readonly Operand[]): Operand {
    const ones = args.flatMap((_arg, n) => (called.oneValue?.(n) ? [n] : []));
    const lifted = ones.map((n) => args[n] ?? null);
    const result = this.lift(lifted, (values) => {
      const all = [...args];
      ones.forEach((n, which) => (all[n] = values[which] ?? null));
      return called.apply(this, all);
    });
    return typeof result === "number" && !Number.isFinite(result) ? ERRORS.num : result;
  }
}

/** The cells from one reference to another with ":", those of both with a space. */
function joinReferences(operator: ":" | " ", left: Operand, right: Operand): Operand {
  if (left instanceof ExcelError) return left;
  if (right instanceof ExcelError) return right;
  if (!(left instanceof Reference) || !(right instanceof Reference)) return ERRORS.value;
  if (left.sheet !== right.sheet) return ERRORS.value;
  if (operator === ":") return new Reference(left.sheet, boundingArea(left.area, right.area));
  const both = intersection(left.area, right.area);
  return both ? new Reference(left.sheet, both) : ERRORS.null;
}
