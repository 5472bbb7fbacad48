import { expect, it } from 'vitest';
import type { Month } from '../../../shared/kernel/local-date.ts';
import { linkToPacks, packsPlace } from './packs-place.ts';

it('is the address itself, and leaves out what it cannot mean', () => {
  const place = { month: '2026-10' as Month, report: 'trial_balance' } as const;
  const link = linkToPacks(place);
  expect(link).toBe('#/?pack=2026-10&report=trial_balance');
  expect(packsPlace(link.slice(link.indexOf('?')))).toEqual(place);
  expect(packsPlace('?pack=October&report=fees')).toEqual({ month: null, report: null });
  expect(packsPlace('?pack=2026-10&report=profit')).toEqual({ month: '2026-10', report: null });
});
