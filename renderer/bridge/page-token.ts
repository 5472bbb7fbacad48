const stored = 'nikash.token';

/**
 * The token the page was opened with (`#token=…`). It leaves the address at once, so that it is neither shown nor kept in the
 * history, and survives a reload of the same tab only.
 */
export function pageToken(): string {
  const found = /^#token=([A-Za-z0-9_-]+)$/.exec(window.location.hash);
  if (found?.[1] !== undefined) {
    sessionStorage.setItem(stored, found[1]);
    window.history.replaceState(null, '', `${window.location.pathname}#/`);
  }
  return sessionStorage.getItem(stored) ?? '';
}
