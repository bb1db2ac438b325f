import type { Child } from 'hono/jsx';

export interface EmptyStateProps {
  /** What will be here. */
  readonly heading: string;
  /** How it comes. */
  readonly children?: Child;
  readonly action?: Child;
  readonly level?: 2 | 3 | undefined;
}

/** Says what will be here and how it comes, never only "nothing found". */
export function EmptyState({ heading, children, action, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class="ff-empty">
      <svg class="ff-empty-stones" viewBox="0 0 96 40" width="96" height="40" aria-hidden="true" focusable="false">
        <path d="M4 31c0-4 6-6 13-6s14 2 14 6-6 6-14 6-13-2-13-6Z" />
        <path d="M34 22c0-4 6-7 14-7s14 3 14 7-6 6-14 6-14-2-14-6Z" />
        <path class="ff-empty-next" d="M64 10c0-4 7-7 15-7s14 3 14 7-6 7-14 7-15-3-15-7Z" />
      </svg>
      <Heading class="ff-empty-heading">{heading}</Heading>
      <div class="ff-empty-body">{children}</div>
      {action ? <div class="ff-actions">{action}</div> : null}
    </section>
  );
}
