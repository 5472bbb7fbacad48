import type { Page } from 'playwright';

/** Figures of one quantity, in milliseconds. */
export type Spread = { readonly p50: number; readonly p95: number; readonly p99: number; readonly worst: number };

export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), worst: sorted.at(-1) ?? 0 };
}

export const spreadText = ({ p50, p95, p99, worst }: Spread): string =>
  [p50, p95, p99, worst].map((each) => each.toFixed(0)).join(', ');

/** How long each frame took while a list was scrolled by so many pixels a frame. */
export const scrollFrames = (page: Page, selector: string, frames: number, by: number): Promise<readonly number[]> =>
  page.evaluate(
    ([list, count, step]) =>
      new Promise<number[]>((resolve) => {
        const element = document.querySelector(list);
        const times: number[] = [];
        let last = performance.now();
        const frame = (now: number): void => {
          times.push(now - last);
          last = now;
          element?.scrollBy(0, step);
          if (times.length < count) requestAnimationFrame(frame);
          else resolve(times.slice(1));
        };
        requestAnimationFrame(frame);
      }),
    [selector, frames, by] as const,
  );

/** Does something in the page and waits until an attribute of an element has changed and the frame after it is drawn. */
export function timeChange(
  page: Page,
  change: { readonly watched: string; readonly attribute: string },
  act: () => Promise<unknown>,
): Promise<number> {
  const began = page.evaluate(({ watched, attribute }) => {
    const look = (): string => String(document.querySelector(watched)?.getAttribute(attribute));
    const before = look();
    const timed = window as unknown as { changed: Promise<number>; from: number };
    timed.from = 0;
    const note = (): void => {
      timed.from = performance.now();
    };
    for (const kind of ['keydown', 'input', 'change'] as const)
      window.addEventListener(kind, note, { once: true, capture: true });
    timed.changed = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`nothing changed: ${before}`)), 20_000);
      const check = (): void => {
        if (look() === before) requestAnimationFrame(check);
        else requestAnimationFrame(() => resolve(performance.now() - timed.from));
      };
      requestAnimationFrame(check);
    });
  }, change);
  return began.then(act).then(() => page.evaluate(() => (window as unknown as { changed: Promise<number> }).changed));
}
