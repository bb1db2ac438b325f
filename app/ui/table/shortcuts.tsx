import { useText } from '../context.ts';

/**
 * What the keys do, and the box that turns them off (WCAG 2.1.4). Hidden until the script that gives the keys runs.
 */
export function Shortcuts({ selectable }: { readonly selectable: boolean }) {
  const t = useText();
  const keys = [
    ['j', t('shortcutNext')],
    ['k', t('shortcutPrevious')],
    ['Enter', t('shortcutOpen')],
    ...(selectable ? [['x', t('shortcutSelect')]] : []),
    ['/', t('shortcutSearch')],
  ];
  return (
    <details class="ff-shortcuts" data-shortcuts hidden>
      <summary>{t('shortcuts')}</summary>
      <dl>
        {keys.map(([key, does]) => (
          <div>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label>
        <input type="checkbox" checked data-shortcuts-on /> {t('shortcutsOn')}
      </label>
    </details>
  );
}
