import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  sum: ['名称 {names} 组，疑似同名 {twins} 对', '{names} names, {twins} likely twins'],
  draft: [
    '疑似同一指标的名称。确为同一指标的，把 confirmed 改为 true（或删去该行）；其余整条删去。\n用法：extract --aliases 本文件 …',
    'Names that may be one metric. Where they are, set confirmed to true (or delete that line); delete the other entries.\nUse: extract --aliases THIS FILE …',
  ],
} as const satisfies Messages;
