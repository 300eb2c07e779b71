import type { Messages } from '../../terminal/messages.js';

export const MESSAGES = {
  setting: ['设置', 'setting'],
  value: ['值', 'value'],
  from: ['由来', 'from'],
  flag: ['命令行', 'flag'],
  environment: ['环境变量', 'environment'],
  project: ['项目', 'project'],
  user: ['用户', 'user'],
  default: ['默认', 'default'],
} as const satisfies Messages;
