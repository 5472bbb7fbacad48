import { z } from 'zod';
import { command, query } from './method.ts';
import { maskCardNumbers } from '../cards/mask-card-numbers.ts';
import { label, merchantId } from './fields.ts';

const viewId = z.string().min(1).max(80);

/** The screens whose filters can be kept under a name. */
export const viewScreens = ['reconcile', 'exceptions'] as const;

/** Masks card numbers in what a screen looks for, which an address writes in escapes. */
function maskInAddress(text: string): string {
  try {
    const plain = decodeURIComponent(text.replaceAll('+', ' '));
    const masked = maskCardNumbers(plain);
    return masked === plain ? text : encodeURI(masked);
  } catch {
    return maskCardNumbers(text);
  }
}

/** A screen's filters under a name. `filters` is the part of its address behind the `?`, as the screen itself writes it. */
export const savedView = z.strictObject({
  screen: z.enum(viewScreens),
  name: label.max(60),
  filters: z.string().max(2000).overwrite(maskInAddress),
});

export type SavedView = z.output<typeof savedView>;

/** More than anybody looks through; a list that grows without end would be one nobody keeps. */
export const mostViews = 50;

export const savedViews = {
  /** The views of a merchant, in the order in which they were first kept. */
  'views.list': query(
    z.strictObject({ merchantId, screen: z.enum(viewScreens).optional() }),
    z.strictObject({ views: z.array(savedView.extend({ id: viewId })) }),
    ['workspace_locked', 'merchant_unknown'],
  ),
  /** Keeps a view; under an id that is there already, in its place. Two views of one screen never have the same name. */
  'views.save': command(
    z.strictObject({ merchantId, id: viewId.optional(), view: savedView }),
    z.strictObject({ id: viewId }),
    ['workspace_locked', 'merchant_unknown', 'view_unknown', 'view_exists', 'views_too_many'],
  ),
  'views.remove': command(z.strictObject({ merchantId, id: viewId }), z.strictObject({ id: viewId }), [
    'workspace_locked',
    'merchant_unknown',
    'view_unknown',
  ]),
};
