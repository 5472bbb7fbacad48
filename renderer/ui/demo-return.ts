import { follow } from './paths.ts';

/** What this window remembers of where one was before the demo: the address, and whose books stood open. */
const kept = 'nikash.beforeDemo';
const merchantKey = 'nikash.merchant';

type Before = { readonly address: string; readonly merchant: string | null };

/** Keeps where one is; a demo opened out of a demo leads back to the same place. */
export function rememberBeforeDemo(fromDemo: boolean): void {
  if (fromDemo && sessionStorage.getItem(kept) !== null) return;
  const before: Before = { address: window.location.hash, merchant: localStorage.getItem(merchantKey) };
  sessionStorage.setItem(kept, JSON.stringify(before));
}

/** Leads back there. Own books are locked meanwhile, and stand at that place once they are opened. */
export function returnFromDemo(): void {
  const told = sessionStorage.getItem(kept);
  sessionStorage.removeItem(kept);
  if (told === null) return;
  const { address, merchant } = JSON.parse(told) as Before;
  if (merchant === null) localStorage.removeItem(merchantKey);
  else localStorage.setItem(merchantKey, merchant);
  follow(address === '' ? '#/' : address);
}
