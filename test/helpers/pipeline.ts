/** The built-in pipeline for tests, built once, and facts and tokens in one readable line each. */
import type { Token } from '../../src/annotate/token.js';
import type { Extractor, Fact } from '../../src/index.js';

declare global {
  /** Of the environment (environment.mjs). */
  var builtinExtractor: () => Promise<Extractor>;
}

export async function builtin(): Promise<Extractor> {
  return globalThis.builtinExtractor();
}

/** `外贸/noun 增长3%/change`: the tokens of all sentences of the text. */
export async function tokensOf(text: string, published = '2024-01-30'): Promise<string> {
  const { sentences } = (await builtin()).analyse(text, { published }, 'all');
  return sentences.flatMap(({ tokens }) => tokens.map((token) => show(token))).join(' ');
}

function show({ text, kind }: Token): string {
  return `${text}/${kind}`;
}

/** The facts of a text, headline repeats left out. */
export async function factsOf(text: string, published = '2024-01-30'): Promise<Fact[]> {
  return (await builtin()).extract(text, { published }).filter(({ same_as }) => same_as === undefined);
}

/** `进出口 152400000000元 yoy 0.8%`: what a fact says, in one line; parts that it lacks are left out. */
export function line(fact: Fact): string {
  const level = fact.value === undefined ? [] : [`${fact.value}${fact.value_max === undefined ? '' : `–${fact.value_max}`}${fact.unit ?? ''}`];
  return [
    fact.metric, ...level, ...(fact.qualifier === undefined ? [] : [fact.qualifier]), ...(fact.yoy === undefined ? [] : [`yoy ${fact.yoy}${fact.yoy_unit ?? ''}`]),
    ...(fact.change === undefined ? [] : [`${fact.change_basis ?? ''} ${fact.change}${fact.change_unit ?? ''}`]),
    ...(fact.previous === undefined ? [] : [`from ${fact.previous}${fact.previous_unit ?? ''}`]), ...(fact.parent === undefined ? [] : [`of ${fact.parent}`]),
    ...(fact.status === 'target' ? ['target'] : []),
  ].join(' ');
}
