import type { Bridge } from '../../../shared/contract/bridge.ts';

const names: Readonly<Record<string, string>> = { ArrowLeft: '←', ArrowRight: '→', Enter: '↵', '1-9': '1–9' };

const single = (key: string): string => names[key] ?? key.toUpperCase();

/** `g h` → G, H; `mod+k` → ⌘, K on a Mac and Ctrl, K elsewhere. */
export const keyName = (keys: string, platform: Bridge['platform']): readonly string[] =>
  keys
    .split(' ')
    .flatMap((chord) =>
      chord.split('+').map((key) => (key === 'mod' ? (platform === 'mac' ? '⌘' : 'Ctrl') : single(key))),
    );
