import { useCallback, useState } from 'react';
import type { ImportedFile } from '../../../shared/contract/imports.ts';
import type { SavedMapping } from '../../../shared/contract/mapping.ts';
import { useAsk } from '../../bridge/use-ask.ts';
import { ImportsPage } from '../../features/imports/imports-page.tsx';
import { nothingSaid, type SaidOfFiles } from '../../features/imports/said-of-files.ts';
import { mappingIdOf } from '../../features/imports/mapping-id-of.ts';
import type { MappingOffer } from '../../features/imports/mapping-offer.ts';
import { MappingList } from '../../features/mappings/mapping-list.tsx';
import { MappingStep } from '../../features/mappings/mapping-step.tsx';
import type { MappingTarget } from '../../features/mappings/mapping-target.ts';

type View =
  | { readonly at: 'files' }
  | { readonly at: 'list'; readonly files: readonly ImportedFile[] }
  | { readonly at: 'step'; readonly target: MappingTarget; readonly back: View };

const files: View = { at: 'files' };

/** Files on their way into the books; and, in their place for a while, what is said of those that nobody knows. */
export function ImportsScreen() {
  const mappings = useAsk('mappings.list', {});
  const [view, setView] = useState<View>(files);
  const [said, setSaid] = useState<SaidOfFiles>({ round: 0, ...nothingSaid });
  const lookAgain = useCallback(
    (more: Partial<Omit<SaidOfFiles, 'round'>>) =>
      setSaid((before) => ({ ...before, ...more, round: before.round + 1 })),
    [],
  );
  const map = (file: ImportedFile, offer: MappingOffer): void => {
    const { token, file: name } = file;
    if (token === null) return;
    const kept = mappings.data?.mappings.find(({ id }) => offer.kind === 'change' && id === offer.mappingId) ?? null;
    const asks = offer.kind === 'new' ? offer.asks : [];
    setView({
      at: 'step',
      target: { file: { token, name }, saved: kept, asks, references: said.references },
      back: files,
    });
  };
  const edit = useCallback((saved: SavedMapping) => {
    setView((back) => {
      const here = back.at === 'list' ? back.files.find(({ format }) => mappingIdOf(format) === saved.id) : undefined;
      const token = here?.token ?? null;
      const file = here === undefined || token === null ? null : { token, name: here.file };
      return { at: 'step', target: { file, saved, asks: [], references: [] }, back };
    });
  }, []);
  return (
    <>
      {/* What was read of the files stays while something is said of them. */}
      <div hidden={view.at !== 'files'}>
        <ImportsPage
          said={said}
          onSaid={lookAgain}
          onMap={map}
          onMappings={(waiting) => setView({ at: 'list', files: waiting })}
        />
      </div>
      {view.at === 'step' ? (
        <MappingStep
          target={view.target}
          onClose={() => setView(view.back)}
          onSaved={(references) => {
            lookAgain({ references });
            setView(view.back);
          }}
        />
      ) : view.at === 'list' ? (
        <MappingList onEdit={edit} onChanged={() => lookAgain({})} onClose={() => setView(files)} />
      ) : null}
    </>
  );
}
