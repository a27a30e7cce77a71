import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

export type AxeSide = "pane" | "preview";

const PANE = 'iframe[title="SEND Plan Tracker"]';
/** Fluent puts these where focus turns round: they hand it on at once, which axe cannot see. */
const TURNS = "[data-tabster-dummy]";

/** What axe finds wrong in the pane, or in the page around it: each as its rule's id and the element. */
export async function axeViolations(page: Page, side: AxeSide): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const scoped =
    side === "pane"
      ? axe.include([PANE, "html"]).exclude([PANE, TURNS])
      : axe.exclude(PANE).exclude(TURNS);
  const { violations } = await scoped.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
