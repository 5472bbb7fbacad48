import { describe, expect, it } from 'vitest';
import { speechIn } from '../i18n/speech-context.tsx';
import { endText, momentText } from './moment-text.tsx';

describe('a moment', () => {
  it('is told in the zone of the days beside it: the evening in UTC is the next morning in India', () => {
    const instant = '2026-10-31T20:05:00Z';
    expect(momentText(instant, speechIn('en'), 'Asia/Kolkata')).toBe('1 Nov 2026, 01:35');
    expect(momentText(instant, speechIn('en'), 'UTC')).toBe('31 Oct 2026, 20:05');
  });

  it.each(['bn', 'hi'] as const)('has its clock in Latin digits too in %s, where those were chosen', (language) => {
    const told = momentText('2026-10-31T20:05:00Z', speechIn(language, 'latin'), 'Asia/Kolkata');
    expect(told).toMatch(/01:35$/);
    expect(told).not.toMatch(/[০-৯०-९]/);
  });
});

describe('the end of a stretch', () => {
  it('tells its day only where that is another one in the zone', () => {
    const from = '2026-10-11T17:30:00Z';
    expect(endText(from, '2026-10-11T18:20:00Z', speechIn('en'), 'Asia/Kolkata')).toBe('23:50');
    expect(endText(from, '2026-10-11T18:30:00Z', speechIn('en'), 'Asia/Kolkata')).toBe('12 Oct 2026, 00:00');
    expect(endText(from, '2026-10-11T18:30:00Z', speechIn('en'), 'UTC')).toBe('18:30');
  });
});
