import { ExternalLink } from '../content/external-link.tsx';
import { useText } from '../context.ts';

export interface WhyAskedProps {
  /** One or two sentences in plain words. */
  readonly text: string;
  /** Other words than "Hvorfor spørger vi?", where nothing is asked. */
  readonly summary?: string | undefined;
  readonly paragraph?: { readonly label: string; readonly url?: string | undefined } | undefined;
}

/** Beside each demand: what it is for, and last where it is written. */
export function WhyAsked({ text, summary, paragraph }: WhyAskedProps) {
  const t = useText();
  return (
    <details class="details ff-why">
      <summary class="details-summary">{summary ?? t('whyAsked')}</summary>
      <div class="details-text">
        <p>{text}</p>
        {paragraph ? (
          <p class="ff-law">
            {t('whereWritten')}{' '}
            {paragraph.url ? <ExternalLink href={paragraph.url}>{paragraph.label}</ExternalLink> : paragraph.label}
          </p>
        ) : null}
      </div>
    </details>
  );
}
