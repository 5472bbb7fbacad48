import { systemPreferences } from 'electron';
import type { TouchPrompt } from './touch.ts';

/** Touch ID. Only Electron for macOS has these calls at all; there is nothing of the kind for Windows and Linux. */
export const systemTouch: TouchPrompt = {
  available: () => typeof systemPreferences.canPromptTouchID === 'function' && systemPreferences.canPromptTouchID(),
  prompt: (reason) => systemPreferences.promptTouchID(reason),
};
