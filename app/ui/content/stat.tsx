import type { Child } from 'hono/jsx';
import { useText } from '../context.ts';
import { Icon } from '../icon/icon.tsx';

export interface StatProps {
  readonly label: string;
  /** Written as it shall be read: "62 %", "1.204". */
  readonly figure: string;
  /** How sure: "57 til 66 %". */
  readonly band?: string | undefined;
  readonly trend?: { readonly direction: 'up' | 'down' | 'same'; readonly text: string } | undefined;
  /** One sentence that says what it means. */
  readonly sentence: string;
  readonly source: string;
  readonly href?: string | undefined;
  readonly level?: 2 | 3 | undefined;
  /** For example a `Sparkline`. */
  readonly children?: Child;
}

const arrows = { up: 'arrow-upward', down: 'arrow-downward', same: 'arrow-forward' } as const;
const names = { up: 'trendUp', down: 'trendDown', same: 'trendSame' } as const;

/** One figure, where it is heading, what it means, where it comes from. No colour says good or bad: the sentence does. */
export function Stat({ label, figure, band, trend, sentence, source, href, level = 2, children }: StatProps) {
  const t = useText();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={href ? 'ff-card ff-card-link' : 'ff-card'}>
      <Heading class="ff-stat-label">{href ? <a href={href}>{label}</a> : label}</Heading>
      <p class="ff-stat-figure">
        <strong>{figure}</strong>
        {band ? (
          <span class="ff-stat-band">
            <span class="sr-only">{`${t('uncertainty')}: `}</span>
            {band}
          </span>
        ) : null}
      </p>
      {trend ? (
        <p class="ff-stat-trend">
          <Icon name={arrows[trend.direction]} />
          <span class="sr-only">{`${t(names[trend.direction])}: `}</span>
          {trend.text}
        </p>
      ) : null}
      {children}
      <p class="ff-stat-sentence">{sentence}</p>
      <p class="ff-source">
        {t('source')}: {source}
      </p>
    </section>
  );
}
