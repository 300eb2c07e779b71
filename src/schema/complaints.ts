/** What may be wrong with the shape of a file, whatever the file is about. */
import type { ComplaintRow } from '../errors.js';

export const SHAPE = {
  unknownKey: { code: 'UNKNOWN_KEY', says: ['没有名为 `{key}` 的键', 'unknown key `{key}`'], help: ['{near}{what}的键：{keys}。', '{near}Keys of {what}: {keys}.'] },
  missingKey: { code: 'MISSING_KEY', says: ['{what}缺少 `{key}`', '{what} has no `{key}`'], help: ['补上 `{key}:`', 'add `{key}:`'] },
  wrongType: { code: 'WRONG_TYPE', says: ['{what}应为{wanted}', '{what} is not {wanted}'], help: ['{how}', '{how}'] },
  wrongValue: { code: 'WRONG_VALUE', says: ['{what}不能是 `{value}`', '{what} cannot be `{value}`'], help: ['{near}可用的值：{values}。', '{near}Values: {values}.'] },
  wrongForm: { code: 'WRONG_VALUE', says: ['{what}不能是 `{value}`', '{what} cannot be `{value}`'], help: ['{how}', '{how}'] },
} as const satisfies Record<string, ComplaintRow>;
