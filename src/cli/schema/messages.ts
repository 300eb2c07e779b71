import type { Messages } from '../messages.js';

export const MESSAGES = {
  noSchema: ['没有名为 {name} 的 Schema', 'there is no schema {name}'],
} as const satisfies Messages;
