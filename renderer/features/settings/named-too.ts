import type { ControlLabel } from './look-controls.tsx';

/**
 * The label of a control that has words of its own, as “Open”: it is named by them as well as by its setting, so that whoever
 * says what they see is understood (WCAG 2.2, 2.5.3).
 */
export function namedToo({ 'aria-labelledby': title, ...label }: ControlLabel): ControlLabel & { readonly id: string } {
  const id = `${title}-control`;
  return { ...label, id, 'aria-labelledby': `${id} ${title}` };
}
