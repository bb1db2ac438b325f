import type { Child } from 'hono/jsx';

export interface CardProps {
  /** A short word above the heading: what kind of thing this is. */
  readonly kicker?: string | undefined;
  readonly heading?: Child;
  readonly level?: 2 | 3 | undefined;
  /** Makes the heading a link, and the whole card press it. */
  readonly href?: string | undefined;
  readonly look?: keyof typeof looks | undefined;
  readonly actions?: Child;
  readonly children?: Child;
}

const looks = { plain: 'ff-card', next: 'ff-card ff-card-next', quiet: 'ff-card ff-card-quiet' } as const;

export function Card({ kicker, heading, level = 2, href, look = 'plain', actions, children }: CardProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={href ? `${looks[look]} ff-card-link` : looks[look]}>
      {kicker ? <p class="ff-kicker">{kicker}</p> : null}
      {heading ? <Heading class="ff-card-heading">{href ? <a href={href}>{heading}</a> : heading}</Heading> : null}
      {children ? <div class="ff-card-body">{children}</div> : null}
      {actions ? <div class="ff-actions">{actions}</div> : null}
    </section>
  );
}
