import { Sign } from '../../../ui/chart/sign.tsx';

const drawn = {
  line: <path d="M0 8H28" stroke="#133f34" stroke-width="3" />,
  dot: <circle cx="14" cy="8" r="5" fill="none" stroke="#a3441d" stroke-width="2" />,
  band: <path d="M0 2H28V14H0Z" fill="#a9cdbb" />,
} as const;

/** What the signs of a drawing mean; the figures stand in its table. */
export function Legend({ signs }: { readonly signs: readonly (readonly [keyof typeof drawn, string])[] }) {
  return (
    <ul class="ff-plot-legend" aria-hidden="true">
      {signs.map(([sign, text]) => (
        <Sign text={text}>{drawn[sign]}</Sign>
      ))}
    </ul>
  );
}
