import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-dev-shm-usage'] });
const base = 'http://localhost:3107';
async function as(name) { const c = await b.newContext({ viewport:{width:1280,height:900} }); const p = await c.newPage(); p.setDefaultTimeout(30000);
  await p.goto(base + '/log-ind'); await p.getByRole('button',{name:`Log ind som ${name}`}).first().click(); await p.waitForLoadState(); return p; }
const p = await as('Sonja Lind'); await p.goto(base + '/breve'); console.log((await p.locator('main').innerText()).slice(0,400));
await p.getByRole('link',{name:'Ny adresse fra januar'}).click(); console.log((await p.locator('main').innerText()).slice(0,400));
const a = await as('Robert Hansen'); await a.goto(base + '/administration/udbakke'); console.log((await a.locator('main').innerText()).match(/Alt[\s\S]{0,140}/)?.[0]);
await b.close();
