import type { Area } from "../workbook/model";
import { areaKey } from "./areas";
import { touches } from "./changes";
import type { FormulaCell, Formulas } from "./formulas";
import type { Reference } from "./values";

/** A formula that is out of date. */
export interface OutOfDate {
  readonly formula: FormulaCell;
  /** It depends on its own value. */
  circular: boolean;
}

interface FormulaNode extends OutOfDate {
  readonly kind: "formula";
  state: State;
  dirty: boolean;
}

interface RangeNode {
  readonly kind: "range";
  readonly reference: Reference;
  state: State;
  dirty: boolean;
}

type Node = FormulaNode | RangeNode;
type State = "new" | "open" | "done";

/** Formulas that changes or other formulas put out of date, each after those that it depends on. */
export class CalculationOrder {
  private readonly nodes = new Map<FormulaCell, FormulaNode>();
  private readonly ranges = new Map<string, RangeNode>();

  constructor(
    private readonly formulas: Formulas,
    private readonly changed: ReadonlyMap<string, readonly Area[]>,
    /** Formulas to calculate whatever has changed. */
    private readonly always: (formula: FormulaCell) => boolean,
  ) {}

  outOfDate(): readonly OutOfDate[] {
    const ordered: OutOfDate[] = [];
    for (const formula of this.formulas.all) {
      if (formula.precedents.length === 0 && !this.isOutOfDate(formula)) continue;
      this.visit(this.nodeOf(formula), (node) => {
        if (node.dirty) ordered.push(node);
      });
    }
    return ordered;
  }

  /** Depth first, with a stack of its own: a running total down a long sheet is deeper than calls can go. */
  private visit(root: Node, done: (node: FormulaNode) => void): void {
    if (root.state !== "new") return;
    const stack = [{ node: root, children: this.childrenOf(root), next: 0 }];
    root.state = "open";
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const child = top.children[top.next++];
      if (child?.state === "new") {
        child.state = "open";
        stack.push({ node: child, children: this.childrenOf(child), next: 0 });
      } else if (child?.state === "open") {
        markCircle(
          stack.map(({ node }) => node),
          child,
        );
      } else if (!child) {
        stack.pop();
        this.close(top.node, top.children);
        if (top.node.kind === "formula") done(top.node);
      }
    }
  }

  private close(node: Node, children: readonly Node[]): void {
    node.state = "done";
    node.dirty = children.some(({ dirty }) => dirty) || this.isChanged(node);
  }

  private isChanged(node: Node): boolean {
    if (node.kind === "range") {
      return touches(this.changed, node.reference.sheet.id, node.reference.area);
    }
    return this.isOutOfDate(node.formula);
  }

  private isOutOfDate(formula: FormulaCell): boolean {
    return touches(this.changed, formula.sheet.id, formula.output) || this.always(formula);
  }

  private childrenOf(node: Node): Node[] {
    if (node.kind === "formula") return node.formula.precedents.map((each) => this.rangeOf(each));
    return this.formulas.within(node.reference).map((each) => this.nodeOf(each));
  }

  private nodeOf(formula: FormulaCell): FormulaNode {
    const known = this.nodes.get(formula);
    if (known) return known;
    const node: FormulaNode = {
      kind: "formula",
      formula,
      state: "new",
      dirty: false,
      circular: false,
    };
    this.nodes.set(formula, node);
    return node;
  }

  private rangeOf(reference: Reference): RangeNode {
    const key = areaKey(reference.sheet.id, reference.area);
    const known = this.ranges.get(key);
    if (known) return known;
    const node: RangeNode = { kind: "range", reference, state: "new", dirty: false };
    this.ranges.set(key, node);
    return node;
  }
}

/** Every formula from where the path comes back to itself. */
function markCircle(path: readonly Node[], again: Node): void {
  for (const node of path.slice(path.indexOf(again))) {
    if (node.kind === "formula") node.circular = true;
  }
}
