import type { Child } from 'hono/jsx';

export interface DetailsProps {
  readonly summary: string;
  readonly open?: boolean | undefined;
  readonly children?: Child;
}

export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details class="details" open={open}>
      <summary class="details-summary">{summary}</summary>
      <div class="details-text">{children}</div>
    </details>
  );
}
