/** Leads to a field of the request, or to what holds it where the field itself is not on screen yet. */
export function goToField(field: string): void {
  const parts = field.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const found = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(parts.slice(0, length).join('.'))}"]`);
    if (found === null) continue;
    found.scrollIntoView({ block: 'center' });
    const focusable = found.querySelector<HTMLElement>('input, select, textarea, button');
    (focusable ?? found).focus({ preventScroll: true });
    return;
  }
}
