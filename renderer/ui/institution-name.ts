import { institutions } from '../../shared/catalogue/institutions.ts';

/** What an institution is called; its own id when the catalogue does not know it. */
export function institutionName(id: string): string {
  return Object.hasOwn(institutions, id) ? institutions[id as keyof typeof institutions].name : id;
}
