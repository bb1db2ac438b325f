import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { configurationTable } from './configuration-page.ts';
import { type Flags, parseFlags } from './flags.ts';
import type { Municipality } from './municipality.ts';
import { rootFolder } from './root-folder.ts';
import { StartError } from './start-error.ts';
import { variables } from './variables.ts';

const municipalities: Municipality[] = [
  { code: 101, name: 'København' },
  { code: 851, name: 'Aalborg' },
  { code: 860, name: 'Hjørring' },
];
const noFlags: Flags = { reset: false, help: false };
const key = (id: number): string => `${id}:${randomBytes(32).toString('base64')}`;
const read = (env: Record<string, string>, flags: Flags = noFlags) => readConfig(env, flags, municipalities);

function refusal(work: () => unknown): StartError {
  try {
    work();
  } catch (error) {
    if (error instanceof StartError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('readConfig', () => {
  it('needs nothing for the demo', () => {
    expect(read({})).toEqual({
      mode: 'development',
      host: '127.0.0.1',
      port: 3000,
      publicUrl: null,
      sessionMinutes: 30,
      trustedProxies: 0,
      dataDir: path.resolve('.data'),
      reset: false,
      municipality: { code: 860, name: 'Hjørring' },
      database: { engine: 'auto', poolSize: 20 },
      keys: null,
      logLevel: 'info',
      oidc: null,
    });
  });

  it('lets a flag go before its variable', () => {
    const flags = parseFlags(['--port', '4000', '--data=/x', '--municipality', 'Aalborg', '--reset']);
    const config = read({ PORT: '5000', FODFAESTE_DATA: '/y', FODFAESTE_MUNICIPALITY: '860' }, flags);
    expect(config).toMatchObject({ port: 4000, dataDir: path.resolve('/x'), municipality: { code: 851 }, reset: true });
  });

  it('takes an empty variable as unset', () => {
    expect(read({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, database: { poolSize: 20 } });
  });

  it.each([
    [{ PORT: '80a' }, 'PORT must be a number from 0 to 65535 (it is "80a").'],
    [{ PORT: '65536' }, 'PORT must be a number from 0 to 65535 (it is "65536").'],
    [{ NODE_ENV: 'prod' }, 'NODE_ENV must be development, production or test (it is "prod").'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be debug, info, warn, error or silent (it is "loud").'],
    [{ DATABASE_POOL: '0' }, 'DATABASE_POOL must be a number from 1 to 500 (it is "0").'],
    [{ PUBLIC_URL: 'ftp://x' }, 'PUBLIC_URL must be an address like https://fodfaeste.dk (it is "ftp://x").'],
    [{ FODFAESTE_KEY: 'x' }, 'FODFAESTE_KEY is not known; see docs/configuration.md.'],
    [{ OIDC_ISSUER: 'https://x.dk' }, 'OIDC_CLIENT_ID must be set together with OIDC_ISSUER.'],
    [{ DATABASE_APP_URL: 'postgres://x/y' }, 'DATABASE_URL must be set together with DATABASE_APP_URL.'],
    [{ DATABASE_URL: 'postgres://x/y' }, 'FODFAESTE_KEYS must be set together with DATABASE_URL.'],
  ])('refuses %o in one sentence that names the variable', (env, sentence) => {
    const error = refusal(() => read(env as unknown as Record<string, string>));
    expect(error.en).toBe(sentence);
    expect(error.exitCode).toBe(2);
    expect(error.da).not.toBe('');
  });

  it('never repeats a secret', () => {
    for (const [name, value] of [
      ['DATABASE_URL', 'mysql://u:hemmelig@h/d'],
      ['DATABASE_APP_URL', 'hemmelig'],
      ['FODFAESTE_KEYS', '1:hemmelig'],
      ['OIDC_PRIVATE_KEY', 'hemmelig'],
    ] as const) {
      const error = refusal(() => read({ [name]: value }));
      expect(error.en).toContain(name);
      expect(`${error.message}${error.da}`).not.toContain('hemmelig');
    }
  });

  it('demands in production what a demo makes for itself', () => {
    const env: Record<string, string> = { NODE_ENV: 'production' };
    for (const [name, value] of [
      ['FODFAESTE_KEYS', `${key(2)},${key(1)}`],
      ['OIDC_ISSUER', 'https://login.example.dk'],
      ['OIDC_CLIENT_ID', 'fodfaeste'],
      ['OIDC_CLIENT_SECRET', 's'],
      ['PUBLIC_URL', 'https://fodfaeste.dk/'],
    ] as const) {
      expect(refusal(() => read(env)).en).toContain(name);
      env[name] = value;
    }
    expect(read(env)).toMatchObject({ mode: 'production', publicUrl: 'https://fodfaeste.dk' });
    expect(read(env).keys?.map((one) => one.id)).toEqual([2, 1]);
    expect(refusal(() => read({ ...env, PUBLIC_URL: 'http://fodfaeste.dk' })).en).toMatch(
      /PUBLIC_URL must be an https/,
    );
  });

  it.each(['0860', '860', 'Hjørring', 'hjørring', 'HJOERRING', 'Hjørring Kommune'])(
    'finds the municipality %s',
    (text) => {
      expect(read({ FODFAESTE_MUNICIPALITY: text }).municipality.code).toBe(860);
    },
  );

  it('helps with a municipality that is not one', () => {
    const flags = parseFlags(['--municipality', 'Hjoring']);
    expect(refusal(() => read({}, flags)).en).toBe(
      '--municipality: "Hjoring" is not a municipality. Did you mean Hjørring (0860)?',
    );
    expect(refusal(() => read({ FODFAESTE_MUNICIPALITY: '999' })).en).toContain('FODFAESTE_MUNICIPALITY: "999"');
  });
});

describe('parseFlags', () => {
  it.each([
    [['--prot', '1'], '--prot is not known. Use --port, --data, --municipality, --reset or --help.'],
    [['start'], 'start is not known. Use --port, --data, --municipality, --reset or --help.'],
    [['--reset=yes'], '--reset=yes is not known. Use --port, --data, --municipality, --reset or --help.'],
    [['--port'], '--port lacks its value.'],
    [['--data', '--reset'], '--data lacks its value.'],
    [['--data='], '--data lacks its value.'],
  ])('refuses %o', (argv, sentence) => {
    const error = refusal(() => parseFlags(argv));
    expect([error.en, error.exitCode]).toEqual([sentence, 2]);
  });
});

describe('docs/configuration.md', () => {
  const page = readFileSync(path.join(rootFolder(), 'docs/configuration.md'), 'utf8');

  it('holds the table of the variables as they are', () => {
    expect(page).toContain(configurationTable());
  });

  it('names every flag', () => {
    for (const flag of ['--port', '--data', '--municipality', '--reset', '--help']) expect(page).toContain(flag);
  });

  it('is about something', () => {
    expect(Object.keys(variables).length).toBeGreaterThan(10);
  });
});
