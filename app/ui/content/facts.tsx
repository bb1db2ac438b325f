import type { Child } from 'hono/jsx';

export interface FactsProps {
  /** The person's name, as the page's `h1`. */
  readonly heading: string;
  /** Beside the name, for example tags. */
  readonly aside?: Child;
  /** In reading order. The label is said before the value where the value alone is not plain. */
  readonly items: readonly { readonly label?: string | undefined; readonly value: Child }[];
  readonly actions?: Child;
}

/** The head of a person's page: who it is, on one line, and what one can do. */
export function Facts({ heading, aside, items, actions }: FactsProps) {
  return (
    <div class="ff-facts">
      <div>
        <div class="ff-facts-name">
          <h1>{heading}</h1>
          {aside}
        </div>
        <ul class="ff-facts-list">
          {items.map(({ label, value }) => (
            <li>
              {label ? <span class="ff-facts-label">{label} </span> : null}
              {value}
            </li>
          ))}
        </ul>
      </div>
      {actions ? <div class="ff-actions">{actions}</div> : null}
    </div>
  );
}
