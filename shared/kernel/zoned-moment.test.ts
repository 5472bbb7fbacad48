import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantInZone, wallInZone } from './zoned-moment.ts';

describe('a moment in a zone', () => {
  it.each([
    ['2026-10-11T20:00', 'Asia/Kolkata', '2026-10-11T14:30:00Z'],
    ['2026-01-01T00:15:30', 'America/Sao_Paulo', '2026-01-01T03:15:30Z'],
    // Shown twice on 25 October 2026 in Berlin: the first of the two.
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    // Skipped on 29 March 2026.
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
  ])('%s in %s is %s', (wall, zone, instant) => {
    expect(instantInZone(wall, zone)).toBe(instant);
  });

  it.each(['2026-02-30T10:00', '2026-10-11', '2026-10-11T24:00', '2026-10-11T10:60', 'x'])('%s is none', (text) => {
    expect(instantInZone(text, 'Asia/Kolkata')).toBeNull();
  });

  it('goes there and back wherever no clock is changed', () => {
    const zones = fc.constantFrom(
      'Asia/Kolkata',
      'Asia/Dhaka',
      'America/Argentina/Buenos_Aires',
      'Pacific/Apia',
      'UTC',
    );
    fc.assert(
      fc.property(fc.integer({ min: 1_577_836_800, max: 1_893_456_000 }), zones, (second, zone) => {
        const instant = new Date(second * 1000).toISOString().replace('.000Z', 'Z');
        const back = instantInZone(wallInZone(instant, zone), zone);
        // Apia changed its clocks until 2021.
        fc.pre(zone !== 'Pacific/Apia' || second > 1_640_000_000);
        expect(back).toBe(instant);
      }),
    );
  });
});
