const labels: Readonly<Record<string, string>> = { debug: 'debug', info: '     ', warn: 'WARN ', error: 'ERROR' };
const errorFields = ['err', 'error'];

/** One JSON line as a person in a terminal wants it: `10:42:03       Page served status=200 ms=4`, and errors with their stack below. */
export function humanLine(json: string): string {
  const { time, level, msg, ...fields } = JSON.parse(json) as Record<string, unknown>;
  const clock = new Date(String(time)).toLocaleTimeString('da-DK', { hour12: false }).replaceAll('.', ':');
  const entries = Object.entries(fields);
  const isBelow = ([key, value]: readonly [string, unknown]) => errorFields.includes(key) && typeof value === 'object';
  const rest = entries
    .filter((entry) => !isBelow(entry))
    .map(([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const below = entries.filter(isBelow).map(([, value]) => errorLines(value));
  return `${clock} ${labels[String(level)] ?? level} ${msg ?? ''}${rest.join('')}${below.join('')}\n`;
}

function errorLines(error: unknown, before = ''): string {
  if (typeof error !== 'object' || error === null) return '';
  const { stack, message, cause } = error as { stack?: unknown; message?: unknown; cause?: unknown };
  const text = `${before}${String(stack ?? message ?? JSON.stringify(error))}`;
  return `\n  ${text.replaceAll('\n', '\n  ')}${errorLines(cause, 'caused by: ')}`;
}
