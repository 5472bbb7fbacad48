import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';

const whole = z.number().int().min(-100_000).max(100_000);
const remembered = z.strictObject({ x: whole, y: whole, width: whole, height: whole, maximized: z.boolean() });

export const smallest = { width: 720, height: 520 } as const;
const usual = { width: 1280, height: 820 } as const;

const file = () => join(app.getPath('userData'), 'window.json');

/** Where the window stood last, if some screen still shows it there; else the usual size in the middle. */
export function rememberedBounds(): { readonly bounds: Partial<Rectangle>; readonly maximized: boolean } {
  try {
    const { maximized, ...bounds } = remembered.parse(JSON.parse(readFileSync(file(), 'utf8')));
    const { workArea } = screen.getDisplayMatching(bounds);
    const seen =
      bounds.x < workArea.x + workArea.width - 50 &&
      bounds.x + bounds.width > workArea.x + 50 &&
      bounds.y >= workArea.y &&
      bounds.y < workArea.y + workArea.height - 50;
    return { bounds: seen ? bounds : usual, maximized };
  } catch {
    return { bounds: usual, maximized: false };
  }
}

/** Remembers where the window stands when it is closed. Losing that is no fault worth a word. */
export function rememberBounds(window: BrowserWindow): void {
  window.on('close', () => {
    try {
      writeFileSync(file(), JSON.stringify({ ...window.getNormalBounds(), maximized: window.isMaximized() }));
    } catch {
      // The next window opens in the usual place.
    }
  });
}
