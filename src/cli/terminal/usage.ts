/** What the parser of the command line finds wrong, said in the user's language. */
import { ExtractError } from '../../errors.js';
import type { Say } from './messages.js';

/** A mistake in the command line, which ends the run with 2. */
export function usageError(message: string, help?: string): ExtractError {
  return new ExtractError([{ code: 'USAGE', message, ...(help !== undefined && { help }) }]);
}

/**
 * The message for one of commander's error codes. Its English text holds the names in quotes:
 *
 *     error: unknown option '--formt'\n(Did you mean --format?)
 *
 * A code that is not in the table comes back in commander's own words.
 */
export function usageMessage(code: string, original: string, say: Say): string {
  const [first = '', second = ''] = [...original.matchAll(/'([^']*)'/g)].map(([, name = '']) => name);
  switch (code) {
    case 'commander.unknownOption':
      return say('use.unknownOption', { name: first }) + suggestion(original, say);
    case 'commander.optionMissingArgument':
      return say('use.optionMissingArgument', { name: first });
    case 'commander.missingArgument':
      return say('use.missingArgument', { name: first });
    case 'commander.excessArguments':
      return say('use.excessArguments', { name: first });
    case 'commander.invalidArgument':
      return invalid(original, { name: first, value: second }, say);
    default:
      return original.replace(/^error: /, '');
  }
}

function suggestion(original: string, say: Say): string {
  const name = /\(Did you mean (?:one of )?([^?)]*)\?\)/.exec(original)?.[1];
  return name === undefined ? '' : say('use.didYouMean', { name });
}

function invalid(original: string, values: { readonly name: string; readonly value: string }, say: Say): string {
  const choices = /Allowed choices are (.*)\.$/.exec(original)?.[1];
  if (choices !== undefined) return say('use.choice', { ...values, choices });
  return say(/--max-bytes/.test(original) ? 'use.bytes' : /--jobs/.test(original) ? 'use.jobs' : 'use.date', values);
}
