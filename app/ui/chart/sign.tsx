interface SignProps {
  readonly text: string;
  readonly children?: unknown;
}

/** A line of a drawing's legend: the sign, 28 by 16, and what it means. */
export function Sign({ text, children }: SignProps) {
  return (
    <li>
      <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
        {children}
      </svg>{' '}
      {text}
    </li>
  );
}
