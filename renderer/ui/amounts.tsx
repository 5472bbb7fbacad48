import type { WireMoney } from '../../shared/money/wire.ts';
import { Amount } from './amount.tsx';

/** Amounts of several currencies, one under the other: they never add up to one figure. */
export function Amounts({ values, none }: { readonly values: readonly WireMoney[]; readonly none?: string }) {
  if (values.length === 0) return <span className="nk-dim">{none ?? '–'}</span>;
  return (
    <>
      {values.map((value) => (
        <div key={value.currency}>
          <Amount value={value} />
        </div>
      ))}
    </>
  );
}
