import type { Application } from '../../../shared/contract/application.ts';
import type { Speech } from '../../i18n/speech-context.tsx';
import { fieldName } from './accounts-panel.tsx';
import { taxIdName } from './tax-id-name.ts';

/** The name of the field at a path of a request (`legalName`, `declared.0.split.1`); empty where it has none. */
export function fieldNamed(path: string, application: Application, speech: Speech): string {
  const { labels } = speech;
  const [section, line, part, place] = path.split('.');
  if (section === 'taxIds' && line !== undefined) {
    const given = application.taxIds[Number(line)];
    return given === undefined ? '' : taxIdName(given.kind, speech);
  }
  if (section === 'declared' && part === 'split' && place !== undefined) {
    const share = application.declared[Number(line)]?.split[Number(place)];
    return share === undefined ? '' : labels.incidents.rails[share.rail];
  }
  if (part === 'fields' && place !== undefined) return fieldName(place, speech);
  const names: Readonly<Record<string, string>> = labels.onboarding.fields;
  return names[part ?? section ?? ''] ?? '';
}
