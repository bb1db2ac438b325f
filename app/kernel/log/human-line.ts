const labels: Readonly<Record<string, string>> = { debug: 'debug', info: '     ', warn: 'WARN ', error: 'ERROR' };

/** One JSON line as a person in a terminal wants it: `10:42:03       Page served status=200 ms=4`. */
export function humanLine(json: string): string {
  const { time, level, msg, err, ...fields } = JSON.parse(json) as Record<string, unknown>;
  const clock = new Date(String(time)).toLocaleTimeString('da-DK', { hour12: false }).replaceAll('.', ':');
  const rest = Object.entries(fields).map(
    ([key, value]) => ` ${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
  );
  return `${clock} ${labels[String(level)] ?? level} ${msg ?? ''}${rest.join('')}${errorLines(err)}\n`;
}

function errorLines(err: unknown): string {
  if (typeof err !== 'object' || err === null) return '';
  const { stack, message } = err as { stack?: unknown; message?: unknown };
  return `\n  ${String(stack ?? message ?? JSON.stringify(err)).replaceAll('\n', '\n  ')}`;
}
