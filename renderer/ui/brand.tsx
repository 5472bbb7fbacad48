/** The mark: two accounts that meet in one line. */
export function BrandMark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg className="nk-brand-mark" width={size} height={size} viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="8" fill="var(--nk-accent)" />
      <path
        d="M7 11h8.5M7 16h5M16.5 21H25M20 16h5"
        stroke="#fff"
        strokeOpacity=".72"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <path d="M15.5 11c4 0-3 10 1 10" stroke="#fff" strokeWidth="2.4" strokeLinecap="round" fill="none" />
    </svg>
  );
}

export function Brand() {
  return (
    <div className="nk-brand">
      <BrandMark />
      <span>Nikash</span>
    </div>
  );
}
