import { firstOfEach } from './first-of-each.ts';
import type { FileIssue } from './format.ts';

/** Tells what many rows say alike once for each text, not once for each of half a million rows. */
export function tellOnce(
  issue: (issue: FileIssue) => void,
  most = 1000,
): (text: string, make: () => FileIssue) => void {
  const isFirst = firstOfEach(most);
  return (text, make) => {
    if (isFirst(text)) issue(make());
  };
}
