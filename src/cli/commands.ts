/** Every command, in the order of the help. */
import { check } from './check/spec.js';
import type { CommandSpec } from './command.js';
import { diff } from './diff/spec.js';
import { doctor } from './doctor/spec.js';
import { explain } from './explain/spec.js';
import { fill } from './fill/spec.js';
import { names } from './names/spec.js';
import { series } from './series/spec.js';
import { text } from './text/spec.js';

export const COMMANDS: readonly CommandSpec[] = [check, explain, names, series, fill, diff, text, doctor];
