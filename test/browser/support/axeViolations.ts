import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";

export type AxeSide = "pane" | "preview";

const PANE = 'iframe[title="SEND Plan Tracker"]';
/** Fluent puts these where focus turns round: they hand it on at once, which axe cannot see. */
const TURNS = "[data-tabster-dummy]";
/** A menu that is open stands over the whole page, as Fluent draws it, and so in no part of the page. */
const MENU = ".fui-MenuPopover";

/** What axe finds wrong in the pane, or in the page around it: each as its rule's id and the element. */
export async function axeViolations(page: Page, side: AxeSide): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const scoped =
    side === "pane"
      ? axe.include([PANE, "html"]).exclude([PANE, TURNS])
      : axe.exclude(PANE).exclude(TURNS);
  const { violations } = await scoped.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ target }) => id !== "region" || target.at(-1) !== MENU)
      .map(({ target, failureSummary }) => `${id}: ${target.join(" ")} ${failureSummary ?? ""}`),
  );
}
