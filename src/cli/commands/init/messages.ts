import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  noFolder: ['{folder} 不是文件夹', '{folder} is no folder'],
  kept: ['{file} 已有，未改动', '{file} is there already and was left alone'],
  schemas: ['供编辑器使用的 Schema', 'schemas for editors'],
  check: ['接下来：extract check', 'next: extract check'],
  next: ['接下来：cd {folder} && extract check', 'next: cd {folder} && extract check'],
} as const satisfies Messages;
