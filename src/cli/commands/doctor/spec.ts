import type { CommandSpec } from '../../command/command.js';

export const doctor: CommandSpec = {
  name: 'doctor',
  about: ['本机能读哪些文件，其余还缺什么', 'what this machine can read, and what it would need for the rest'],
  takes: [],
  run: async (_, context) => (await import('./doctor.js')).doctorCommand(context),
};
