import { institutions, type InstitutionId } from '../../catalogue/institutions.ts';
import type { UnbrandedNames } from './unbranded-names.ts';

/**
 * An institution by its id, or by the catalogue's name, which answers and stored sentences carry; what is nobody's brand in the words
 * of `unbranded`. Behind that name the number of an account may stand (`Bank XX6789`): it stays. What is neither is said as it is.
 */
export function saidInstitution(named: string, unbranded: UnbrandedNames): string {
  const name = Object.hasOwn(institutions, named) ? institutions[named as InstitutionId].name : named;
  for (const id of ['other_provider', 'other_bank'] as const) {
    const own = institutions[id].name;
    if (name === own || name.startsWith(`${own} `)) return `${unbranded[id]}${name.slice(own.length)}`;
  }
  return name;
}
