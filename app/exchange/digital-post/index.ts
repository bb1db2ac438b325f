/** Digital Post. What ships is a simulator; docs/integration/digital-post.md tells what a real gateway must do. */
export { digitalPost } from './digital-post.ts';
export type { Gateway, Sender } from './gateway.ts';
export { receiptFile } from './receipt-file.ts';
export { type DigitalPostSimulator, digitalPostSimulator, simulatedSender } from './simulator.ts';
