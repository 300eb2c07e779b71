import type { Messages } from '../messages.js';

export const MESSAGES = {
  sum: ['新增 {added}，消失 {gone}，改变 {changed}，相同 {same}', '{added} added, {gone} gone, {changed} changed, {same} the same'],
} as const satisfies Messages;
