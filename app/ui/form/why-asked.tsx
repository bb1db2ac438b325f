import { useText } from '../context.ts';

export interface WhyAskedProps {
  /** One or two sentences in plain words. */
  readonly text: string;
  readonly paragraph?: { readonly label: string; readonly url?: string | undefined } | undefined;
}

/** Beside each demand: what it is for, and last where it is written. */
export function WhyAsked({ text, paragraph }: WhyAskedProps) {
  const t = useText();
  return (
    <details class="details ff-why">
      <summary class="details-summary">{t('whyAsked')}</summary>
      <div class="details-text">
        <p>{text}</p>
        {paragraph ? (
          <p class="ff-law">
            {t('whereWritten')}{' '}
            {paragraph.url ? (
              <a href={paragraph.url} rel="external">
                {paragraph.label}
              </a>
            ) : (
              paragraph.label
            )}
          </p>
        ) : null}
      </div>
    </details>
  );
}
