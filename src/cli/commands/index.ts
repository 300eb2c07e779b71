/** Every command, in the order of the help. */
import { audit } from './audit/spec.js';
import type { CommandSpec } from '../command/command.js';
import { check } from './check/spec.js';
import { config } from './config/spec.js';
import { diff } from './diff/spec.js';
import { dist } from './dist/spec.js';
import { doctor } from './doctor/spec.js';
import { explain } from './explain/spec.js';
import { fill } from './fill/spec.js';
import { init } from './init/spec.js';
import { names } from './names/spec.js';
import { newRule } from './new/spec.js';
import { report } from './report/spec.js';
import { schema } from './schema/spec.js';
import { series } from './series/spec.js';
import { stream } from './stream/spec.js';
import { text } from './text/spec.js';

export const COMMANDS: readonly CommandSpec[] = [
  check,
  explain,
  newRule,
  init,
  names,
  series,
  fill,
  audit,
  report,
  diff,
  text,
  stream,
  dist,
  schema,
  config,
  doctor,
];
