import { useId, type ReactNode } from 'react';

type PanelProps = {
  readonly title?: ReactNode;
  readonly hint?: ReactNode;
  readonly actions?: ReactNode;
  /** Lets a table reach the panel's edges. */
  readonly flush?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** A part of a screen, named by its title. */
export function Panel({ title, hint, actions, flush = false, className, children }: PanelProps) {
  const id = useId();
  const classes = ['nk-panel', flush ? 'nk-panel-flush' : '', className ?? ''].filter((name) => name !== '').join(' ');
  return (
    <section className={classes} {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {title === undefined ? null : (
        <div className="nk-panel-head">
          <div>
            <h2 id={id}>{title}</h2>
            {hint === undefined ? null : <p className="nk-dim nk-small">{hint}</p>}
          </div>
          {actions}
        </div>
      )}
      <div className="nk-panel-body">{children}</div>
    </section>
  );
}
