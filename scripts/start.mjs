// `npm start`. Words an old Node understands: the version is judged before anything newer is read.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > 20 || (major === 20 && minor >= 19)) {
  import('./launch.mjs').catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
} else {
  const version = process.versions.node;
  console.error(`Fodfæste kræver Node.js 20.19 eller nyere; dette er ${version}. Hent den på https://nodejs.org`);
  console.error(`Fodfæste needs Node.js 20.19 or later; this is ${version}. Get it at https://nodejs.org`);
  process.exitCode = 2;
}
