import type { Bridge } from '../../shared/contract/bridge.ts';

const names: Readonly<Record<string, string>> = {
  mod: 'CommandOrControl',
  shift: 'Shift',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Esc',
};

const named = (key: string): string => names[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/**
 * A command's keys as a menu writes them, or null where it should not: a menu knows no keys one after the other, and macOS, which
 * always hears what its menus show, would take a plain letter out of what is being typed.
 */
export function acceleratorOf(keys: string | null, platform: Bridge['platform']): string | null {
  if (keys === null || keys.includes(' ') || keys === '1-9') return null;
  const chord = keys.split('+').map(named);
  const isPlain = chord.length === 1 && !/^F\d+$/.test(keys);
  return platform === 'mac' && isPlain ? null : chord.join('+');
}
