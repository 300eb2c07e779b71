import type { CommandSpec } from '../../command/command.js';

export const config: CommandSpec = {
  name: 'config',
  about: ['各项设置的值及其由来', 'what is set, and where it came from'],
  takes: 'all',
  run: async (_, context) => (await import('./config.js')).configCommand(context),
};
