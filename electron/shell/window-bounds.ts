import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { app, screen, type BrowserWindow, type Rectangle } from 'electron';
import { z } from 'zod';
import { isSeen } from './is-seen.ts';

const whole = z.number().int().min(-100_000).max(100_000);
/** Chromium's own limits of its steps of zoom, each a fifth larger. */
const zoomLevel = z.number().min(-8).max(9);
const remembered = z.strictObject({
  x: whole,
  y: whole,
  width: whole,
  height: whole,
  maximized: z.boolean(),
  // Windows remembered by an earlier version have neither.
  fullScreen: z.boolean().default(false),
  zoomLevel: zoomLevel.default(0),
});

export type Remembered = {
  readonly bounds: Partial<Rectangle>;
  readonly maximized: boolean;
  readonly fullScreen: boolean;
  readonly zoomLevel: number;
};

export const smallest = { width: 720, height: 520 } as const;
const usual = { width: 1280, height: 820 } as const;

const file = () => join(app.getPath('userData'), 'window.json');

/** Where the window stood last and how, if some display still shows it there; else the usual size in the middle. */
export function rememberedWindow(): Remembered {
  try {
    const {
      maximized,
      fullScreen,
      zoomLevel: zoom,
      ...bounds
    } = remembered.parse(JSON.parse(readFileSync(file(), 'utf8')));
    // The display it stood on may be gone, or stand elsewhere: the nearest one decides.
    const { workArea } = screen.getDisplayMatching(bounds);
    return { bounds: isSeen(bounds, workArea) ? bounds : usual, maximized, fullScreen, zoomLevel: zoom };
  } catch {
    return { bounds: usual, maximized: false, fullScreen: false, zoomLevel: 0 };
  }
}

/** Remembers how the window stands when it is closed. Losing that is no fault worth a word. */
export function rememberWindow(window: BrowserWindow): void {
  window.on('close', () => {
    try {
      const state = {
        ...window.getNormalBounds(),
        maximized: window.isMaximized(),
        fullScreen: window.isFullScreen(),
        zoomLevel: window.webContents.getZoomLevel(),
      };
      writeFileSync(file(), JSON.stringify(state));
    } catch {
      // The next window opens in the usual place.
    }
  });
}
