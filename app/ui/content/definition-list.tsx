import type { Child } from 'hono/jsx';

export interface Definition {
  readonly term: string;
  readonly value: Child;
  /** A way to change it, or where it comes from. */
  readonly action?: Child;
}

/** Names and values under each other; items without a value are left out by the page, not shown empty. */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  return (
    <dl class="ff-definitions">
      {items.map(({ term, value, action }) => (
        <div class="ff-definition">
          <dt>{term}</dt>
          <dd>{value}</dd>
          {action ? <dd>{action}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
