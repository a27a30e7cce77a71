import type { FrameLocator } from "playwright-core";

/**
 * What cannot be read whole in the pane's page: a page or a view that scrolls sideways, an element that hides a part of
 * its own text, text that stands outside the page. Text that is cut after some lines on purpose, with the whole of it a
 * press away, is left out, and so is what stands only for screen readers.
 */
export async function findCut(pane: FrameLocator): Promise<readonly string[]> {
  return pane.locator("html").evaluate((html) => {
    const NEAR = 1;
    const said = (element: Element) =>
      `<${element.tagName.toLowerCase()} ${element.getAttribute("role") ?? ""}> ${element.textContent.replace(/\s+/g, " ").slice(0, 60)}`;
    const styleOf = (element: Element) => getComputedStyle(element);
    const isClamped = (element: Element) =>
      styleOf(element).webkitLineClamp !== "none" || styleOf(element).textOverflow === "ellipsis";
    const isUnseen = (element: Element): boolean => {
      const { clipPath, position, opacity, visibility } = styleOf(element);
      if (clipPath === "inset(50%)" || opacity === "0" || visibility === "hidden") return true;
      if (position === "absolute" && element.clientWidth <= 1) return true;
      return element.parentElement !== null && isUnseen(element.parentElement);
    };
    const hidesWidth = (element: Element) =>
      styleOf(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + NEAR;
    const hidesHeight = (element: Element) =>
      /hidden|clip/.test(styleOf(element).overflowY) &&
      element.scrollHeight > element.clientHeight + NEAR;
    const ownText = (element: Element) =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
      );
    const standsOutside = (element: Element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -NEAR || right > html.clientWidth + NEAR);
    };
    const found = html.scrollWidth > html.clientWidth ? ["the page scrolls sideways"] : [];
    for (const element of html.querySelectorAll("body *")) {
      if (element.textContent.trim() === "") continue;
      if (element.closest("svg, select, input") || isUnseen(element) || isClamped(element))
        continue;
      if (hidesWidth(element)) found.push(`cut in its width: ${said(element)}`);
      if (hidesHeight(element)) found.push(`cut in its height: ${said(element)}`);
      if (ownText(element) && standsOutside(element)) found.push(`outside: ${said(element)}`);
    }
    return found;
  });
}
