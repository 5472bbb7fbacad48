import { Button } from '@mantine/core';
import type { ImportedFile } from '../../../shared/contract/imports.ts';
import { useSpeech } from '../../i18n/speech-context.tsx';
import { mappingOffer, type MappingOffer } from './mapping-offer.ts';

export type OnMap = (file: ImportedFile, offer: MappingOffer) => void;

/** Leads to where the columns of a file are said, when there is something to say of them. */
export function MappingButton({ file, onMap }: { readonly file: ImportedFile; readonly onMap: OnMap }) {
  const words = useSpeech().labels.mappings;
  const offer = mappingOffer(file);
  if (offer === null || file.token === null) return null;
  const isNew = offer.kind === 'new';
  return (
    <Button
      variant={isNew ? 'light' : 'subtle'}
      color={isNew ? 'indigo' : 'gray'}
      size="compact-sm"
      aria-label={isNew ? words.openFor(file.file) : words.editFor(file.file)}
      onClick={() => onMap(file, offer)}
    >
      {isNew ? words.open : words.edit}
    </Button>
  );
}
