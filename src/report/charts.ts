/** Charts of the metrics that two or more releases state. */
import { drawPanel } from '../series/chart.js';
import { panelsOf } from '../series/panel.js';
import { buildSeries } from '../series/series.js';
import type { Aliases } from '../names/aliases.js';
import type { Fact } from '../types.js';

export interface ChartRequest {
  readonly aliases?: Aliases;
  /** Link of a mark by the id of its fact. */
  readonly href: (id: string) => string;
  /** The most bytes that the charts may take; what is left out is counted. */
  readonly budget: number;
}

export interface Charts {
  /** Each an SVG element. */
  readonly drawn: readonly string[];
  readonly left: number;
}

/** The charts, those with most figures first; targets and repeats are in none. */
export function chartsOf(facts: readonly Fact[], { aliases, href, budget }: ChartRequest): Charts {
  const panels = panelsOf(buildSeries(ofManyReleases(facts), aliases))
    .map((panel) => ({ panel, marks: panel.lines.reduce((sum, { marks }) => sum + marks.filter(({ aside }) => !aside).length, 0) }))
    .filter(({ marks }) => marks > 1)
    .sort((a, b) => b.marks - a.marks);
  const drawn: string[] = [];
  let left = budget;
  for (const { panel } of panels) {
    const { body, height } = drawPanel(panel, { width: WIDTH, href });
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" class="chart" role="img">${body}</svg>`;
    if (svg.length > left) break;
    left -= svg.length;
    drawn.push(svg);
  }
  return { drawn, left: panels.length - drawn.length };
}

const WIDTH = 640;

function ofManyReleases(facts: readonly Fact[]): Fact[] {
  const counted = facts.filter(({ status, same_as: same }) => status === 'actual' && same === undefined);
  const files = new Map<string, Set<string>>();
  for (const fact of counted) files.set(nameOf(fact), (files.get(nameOf(fact)) ?? new Set()).add(fact.file));
  return counted.filter((fact) => (files.get(nameOf(fact))?.size ?? 0) > 1);
}

function nameOf({ metric_key: key, parent }: Fact): string {
  return `${key}\0${parent ?? ''}`;
}
