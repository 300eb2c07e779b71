import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  sum: ['核对关系 {n} 处：相符 {good}，不符 {bad}', '{n} relations checked: {good} hold, {bad} do not'],
} as const satisfies Messages;
