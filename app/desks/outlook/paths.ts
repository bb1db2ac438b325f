/** Where the outlook stands. */
export const outlookPath = '/udsigt';
export const mapPath = `${outlookPath}/kort`;
export const balancePath = `${outlookPath}/balance`;
export const exportPath = `${outlookPath}/udsigt.csv`;
