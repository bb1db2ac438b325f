import type { Child } from 'hono/jsx';
import { useText } from '../context.ts';
import { asLabel } from './as-label.ts';

export interface DataRowProps {
  readonly name: string;
  readonly href: string;
  readonly note?: Child;
  readonly box?: { readonly field: string; readonly value: string } | undefined;
  readonly cells: readonly { readonly label: string; readonly class: string | undefined; readonly value: Child }[];
}

export function DataRow({ name, href, note, box, cells }: DataRowProps) {
  const t = useText();
  return (
    <tr class="ff-list-row">
      {box ? (
        <td class="ff-list-select">
          <label>
            <input type="checkbox" name={box.field} value={box.value} />
            <span class="sr-only">{t('selectRow', { name })}</span>
          </label>
        </td>
      ) : null}
      <th scope="row">
        <a class="ff-list-link" href={href}>
          {name}
        </a>
        {note ? <span class="ff-list-note">{note}</span> : null}
      </th>
      {cells.map(({ label, class: cell, value }) => (
        <td class={cell} data-label={asLabel(label)}>
          {value}
        </td>
      ))}
    </tr>
  );
}
