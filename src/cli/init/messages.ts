import type { Messages } from '../messages.js';

export const MESSAGES = {
  kept: ['{file} 已有，未改动', '{file} is there already and was left alone'],
  next: ['接下来：cd {folder} && extract check', 'next: cd {folder} && extract check'],
} as const satisfies Messages;
