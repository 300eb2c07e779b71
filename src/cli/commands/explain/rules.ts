/** What a rule did with a sentence, in lines. */
import type { ElementExplanation, Miss, RuleExplanation } from '../../../explain/types.js';
import { displayWidth, padDisplay } from '../../../text/width.js';
import type { Say, View } from './view.js';

const SIGN = { matched: '✓', beaten: '✗', silenced: '✗', unit: '✗', near: '~', no: '✗' } as const;

export function ruleLines(rule: RuleExplanation, say: Say, view: View): string[] {
  const { verdict, text, slots } = rule;
  const taken = Object.entries(slots).map(([name, words]) => `${name}=${words}`);
  const head = `  ${SIGN[verdict]} ${[view.paint.bold(rule.rule), text === '' ? '' : `「${text}」`, ...taken].filter((part) => part !== '').join('  ')}`;
  const why = whyLine(rule, say);
  const steps = view.stepsOf(rule.rule) || verdict === 'near' || verdict === 'no' ? stepLines(rule, say, view) : [];
  const fix = rule.miss?.kind === 'between' ? [`      ${view.paint.dim(fixWords(rule.miss, say))}`] : [];
  return [head, ...(why === '' ? [] : [`    ${why}`]), ...fix, ...steps];
}

function whyLine({ by, unless, unit, miss, factless, dismisses }: RuleExplanation, say: Say): string {
  if (dismisses === true) return say('dismisses');
  if (by) return say('beaten', { figure: by.figure, rule: by.rule, clause: by.clause, why: say(`clause.${by.name}`) });
  if (unless) return say('silenced', { text: unless.text, source: unless.source });
  if (unit) return say(unit.found === '' ? 'unitless' : 'unit', { unit: unit.found, named: unit.named.join(', ') });
  if (miss) return missWords(miss, say);
  return factless === true ? say('factless') : '';
}

function missWords(miss: Miss, say: Say): string {
  const found = miss.found.length === 0 ? '' : say('found', { slots: miss.found.join(', ') });
  const tags = miss.tags.map((tag) => `#${tag}`).join(' ');
  const fails = miss.fails.map((part) => `\`${part}\``).join(', ');
  const kind = miss.kind === 'stop' && miss.text === undefined ? 'end' : miss.kind === 'kind' && fails !== '' ? 'part' : miss.kind;
  return say(`miss.${kind}`, { fails, found, tags, element: elementOf(miss), slot: miss.slot ?? '', text: miss.text ?? '', next: miss.next ?? '' });
}

function fixWords({ elastic }: Miss, say: Say): string {
  return elastic === undefined ? say('fix.between') : say('fix.elastic', { elastic });
}

function elementOf({ element, slot }: Miss): string {
  return slot === undefined ? element : `[<${slot}>${element}]`;
}

/** Every element with its sign and the text that it took or looked at. */
function stepLines({ elements, file, builtin, pattern, source }: RuleExplanation, say: Say, { paint }: View): string[] {
  const names = elements.map(({ slot, source: step }) => (slot === undefined ? step : `[<${slot}>${step}]`));
  const wide = Math.max(...names.map(displayWidth));
  const rows = elements.map((element, index) => `      ${signOf(element)} ${padDisplay(names[index] ?? '', wide)}  ${lookedAt(element)}`.trimEnd());
  return [paint.dim(`    ${file}${builtin ? ` (${say('builtin')})` : ''}, ${pattern}: ${source}`), ...rows];
}

function signOf({ verdict }: ElementExplanation): string {
  return verdict === 'yes' ? '✓' : verdict === 'no' ? '✗' : '·';
}

function lookedAt({ verdict, text, tags }: ElementExplanation): string {
  if (verdict === 'open') return '';
  return text === '' ? '–' : `${text}${tags === undefined ? '' : `  ${tags.map((tag) => `#${tag}`).join(' ')}`}`;
}
