import type { Bridge } from '../../../shared/contract/bridge.ts';

const names: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
  '1-9': '1–9',
};

/** Keys that are held while another is pressed, as each keyboard prints them. */
const held: Readonly<Record<string, { readonly mac: string; readonly others: string }>> = {
  mod: { mac: '⌘', others: 'Ctrl' },
  shift: { mac: '⇧', others: 'Shift' },
};

const single = (key: string): string => names[key] ?? key.toUpperCase();

/** `g h` → G, H; `mod+k` → ⌘, K on a Mac and Ctrl, K elsewhere. */
export const keyName = (keys: string, platform: Bridge['platform']): readonly string[] =>
  keys
    .split(' ')
    .flatMap((chord) =>
      chord.split('+').map((key) => held[key]?.[platform === 'mac' ? 'mac' : 'others'] ?? single(key)),
    );
