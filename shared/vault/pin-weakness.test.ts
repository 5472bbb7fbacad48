import { describe, expect, it } from 'vitest';
import { pinWeakness, type PinWeakness } from './pin-weakness.ts';

describe('a PIN', () => {
  it.each<[string, PinWeakness]>([
    ['', 'not_six_digits'],
    ['12345', 'not_six_digits'],
    ['1234567', 'not_six_digits'],
    ['12345a', 'not_six_digits'],
    ['১২৩৪৫৬', 'not_six_digits'],
    ['000000', 'repeated'],
    ['999999', 'repeated'],
    ['121212', 'repeated'],
    ['123123', 'repeated'],
    ['112233', 'repeated'],
    ['111222', 'repeated'],
    ['110110', 'repeated'],
    ['579975', 'repeated'],
    ['123456', 'sequence'],
    ['654321', 'sequence'],
    ['789012', 'sequence'],
    ['246802', 'sequence'],
    ['010190', 'date'],
    ['311299', 'date'],
    ['123199', 'date'],
    ['991231', 'date'],
    ['150847', 'date'],
    ['199012', 'date'],
    ['122026', 'date'],
    ['147258', 'common'],
    ['786786', 'repeated'],
    ['314159', 'common'],
  ])('%s is refused: %s', (pin, weakness) => {
    expect(pinWeakness(pin)).toBe(weakness);
  });

  it.each(['847362', '907461', '583049', '640795', '357918'])('%s is taken', (pin) => {
    expect(pinWeakness(pin)).toBeNull();
  });

  it('leaves enough to choose from: more than four of five are taken, and no rule takes the rest alone', () => {
    const taken = new Map<PinWeakness | null, number>();
    for (let pin = 0; pin < 1_000_000; pin += 1) {
      const weakness = pinWeakness(String(pin).padStart(6, '0'));
      taken.set(weakness, (taken.get(weakness) ?? 0) + 1);
    }
    expect(taken.get(null)).toBeGreaterThan(800_000);
    const few = [...taken].filter(([, count]) => count <= 10).map(([weakness]) => weakness);
    expect([taken.size, few]).toEqual([5, []]);
  });
});
