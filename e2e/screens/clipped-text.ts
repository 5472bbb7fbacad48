import type { Page } from 'playwright/test';

/**
 * What of the window's text cannot be read as it stands: cut off without a way to the rest, beyond the window's edge with no
 * scroll bar to it, one text over another, or a page that must be moved sideways. One line each, with where it is.
 */
export const clippedText = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Placed = {
      readonly node: Node;
      readonly element: HTMLElement;
      readonly layer: Element;
      readonly rect: DOMRect;
    };
    const found: string[] = [];
    const where = (element: Element): string => {
      const names = [...element.classList].filter((name) => !name.startsWith('m_')).slice(0, 2);
      const own = `${element.tagName.toLowerCase()}${names.map((name) => `.${name}`).join('')}`;
      const inside = element.parentElement?.closest('[class*="nk-"]')?.classList[0];
      return inside === undefined ? own : `.${inside} ${own}`;
    };
    const said = (text: string | null): string => `“${(text ?? '').replaceAll(/\s+/g, ' ').trim().slice(0, 60)}”`;
    const scrolls = (element: Element, way: 'overflowX' | 'overflowY'): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(element)[way]);
    const seen = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.nk-hidden, .nk-skip, [aria-hidden="true"], .nk-print-only, svg, [data-clipping-is-meant]') ===
        null;

    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth + 1)
      found.push(`page: wider than the window by ${root.scrollWidth - root.clientWidth}`);
    for (const pane of document.querySelectorAll('.nk-content, .nk-door, [role="dialog"]'))
      if (pane.scrollWidth > pane.clientWidth + 1 && seen(pane))
        found.push(`sideways: ${where(pane)} must be moved sideways by ${pane.scrollWidth - pane.clientWidth}`);

    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!seen(element) || (element.textContent ?? '').trim() === '' || element.matches('.nk-frame, thead')) continue;
      const style = getComputedStyle(element);
      if (style.display === 'inline' || style.display === 'contents') continue;
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
      // Told in full by its own name, or by the title of what it stands in.
      const told = element.closest('[title]') !== null;
      const ellipsis = style.textOverflow === 'ellipsis' && told;
      if (
        hides(style.overflowX) &&
        element.scrollWidth > element.clientWidth + 1 &&
        !ellipsis &&
        element.clientWidth > 1
      )
        found.push(
          `cut: ${where(element)} by ${element.scrollWidth - element.clientWidth} ${said(element.textContent)}`,
        );
      if (
        hides(style.overflowY) &&
        element.scrollHeight > element.clientHeight + 3 &&
        element.clientHeight > 1 &&
        !told
      )
        found.push(
          `cut below: ${where(element)} by ${element.scrollHeight - element.clientHeight} ${said(element.textContent)}`,
        );
    }

    const layerOf = (element: Element): Element => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { position } = getComputedStyle(at);
        if (position === 'fixed' || position === 'sticky' || position === 'absolute') return at;
      }
      return document.body;
    };
    const placed: Placed[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode() !== null) {
      const node = texts.currentNode;
      const element = node.parentElement;
      if (element === null || (node.nodeValue ?? '').trim() === '' || !seen(element)) continue;
      if (element.closest('option, select, textarea, script, style') !== null) continue;
      range.selectNodeContents(node);
      let box: { left: number; right: number; top: number; bottom: number } = {
        left: -1e6,
        right: 1e6,
        top: 0,
        bottom: window.innerHeight,
      };
      let sideways = false;
      for (let at: HTMLElement | null = element; at !== null && at !== document.body; at = at.parentElement) {
        // Whatever the frame cuts off sideways is outside the window; what is scrolled up lies under the bar, and nowhere.
        if (at.matches('.nk-frame, .nk-main, .nk-content')) {
          const pane = at.getBoundingClientRect();
          box.top = Math.max(box.top, pane.top);
          box.bottom = Math.min(box.bottom, pane.bottom);
          break;
        }
        const { overflowX, overflowY } = getComputedStyle(at);
        if (overflowX === 'visible' && overflowY === 'visible') continue;
        sideways ||= scrolls(at, 'overflowX') && at.scrollWidth > at.clientWidth + 1;
        const edge = at.getBoundingClientRect();
        box = {
          left: Math.max(box.left, edge.left),
          right: Math.min(box.right, edge.right),
          top: Math.max(box.top, edge.top),
          bottom: Math.min(box.bottom, edge.bottom),
        };
      }
      for (const rect of range.getClientRects()) {
        if (rect.width < 1 || rect.height < 1) continue;
        const [left, right] = [Math.max(rect.left, box.left), Math.min(rect.right, box.right)];
        const [top, bottom] = [Math.max(rect.top, box.top), Math.min(rect.bottom, box.bottom)];
        if (right - left < 2 || bottom - top < 2) continue;
        if (!sideways && (right > window.innerWidth + 1 || left < -1))
          found.push(`outside: ${where(element)} ${said(node.nodeValue)}`);
        placed.push({
          node,
          element,
          layer: layerOf(element),
          rect: new DOMRect(left, top, right - left, bottom - top),
        });
      }
    }
    const byTop = placed.toSorted((one, other) => one.rect.top - other.rect.top);
    byTop.forEach((one, index) => {
      for (let next = index + 1; next < byTop.length; next += 1) {
        const other = byTop[next];
        if (other === undefined || other.rect.top >= one.rect.bottom) break;
        if (one.layer !== other.layer || one.node === other.node) continue;
        const width = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const height = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
        // Lines of one text may touch: their boxes are taller than their letters.
        if (width > 3 && height > Math.min(one.rect.height, other.rect.height) * 0.4)
          found.push(
            `over each other: ${where(one.element)} ${said(one.node.nodeValue)} and ${said(other.node.nodeValue)}`,
          );
      }
    });
    return [...new Set(found)];
  });
