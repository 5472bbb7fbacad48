import { describe, expect, it } from 'vitest';
import { speechIn } from '../i18n/speech-context.tsx';
import { momentText } from './moment-text.tsx';

describe('a moment', () => {
  it('is told in the zone of the days beside it: the evening in UTC is the next morning in India', () => {
    const instant = '2026-10-31T20:05:00Z';
    expect(momentText(instant, speechIn('en'), 'Asia/Kolkata')).toBe('1 Nov 2026, 01:35');
    expect(momentText(instant, speechIn('en'), 'UTC')).toBe('31 Oct 2026, 20:05');
  });
});
