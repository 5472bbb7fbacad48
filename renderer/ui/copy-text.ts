/**
 * Puts a text on the clipboard; false when the platform would not. The older way, because the window has no permission for
 * the newer one, and is to have none: it copies what is selected, while a key or button is being answered.
 */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'nk-hidden';
  // A dialog keeps the focus within itself.
  (before?.closest('[role="dialog"]') ?? document.body).append(field);
  field.select();
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the one way without a permission, which every engine still keeps
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
