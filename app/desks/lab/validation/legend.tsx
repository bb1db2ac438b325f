const drawn = {
  line: <path d="M0 8H28" stroke="#133f34" stroke-width="3" />,
  dashed: <path d="M0 8H28" stroke="#505b57" stroke-width="2" stroke-dasharray="5 4" />,
  dot: <circle cx="14" cy="8" r="5" fill="none" stroke="#a3441d" stroke-width="2" />,
  band: <path d="M0 2H28V14H0Z" fill="#a9cdbb" />,
} as const;

/** What the signs of a drawing mean; the figures stand in its table. */
export function Legend({ signs }: { readonly signs: readonly (readonly [keyof typeof drawn, string])[] }) {
  return (
    <ul class="ff-plot-legend" aria-hidden="true">
      {signs.map(([sign, text]) => (
        <li>
          <svg viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
            {drawn[sign]}
          </svg>{' '}
          {text}
        </li>
      ))}
    </ul>
  );
}
