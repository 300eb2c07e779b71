/** Series as a chart in SVG: lines over time, or bars where each place has one figure. No script, no fonts, no outside. */
import { bars, hasOneFigureEach } from './chart-bars.js';
import { lines } from './chart-lines.js';
import type { Panel } from './panel.js';
import type { ChartOptions } from './svg.js';

/** The inner SVG of a panel and its height; the caller wraps it. */
export function drawPanel(panel: Panel, options: ChartOptions): { readonly body: string; readonly height: number } {
  return hasOneFigureEach(panel.lines) ? bars(panel, options) : lines(panel, options);
}

/** A whole SVG file of all panels, one below the other. */
export function chartFile(panels: readonly Panel[], width = 760): string {
  let y = MARGIN;
  const parts = panels.map((panel) => {
    const { body, height } = drawPanel(panel, { width: width - 2 * MARGIN });
    const part = `<g transform="translate(${MARGIN} ${y})">${body}</g>`;
    y += height + GAP;
    return part;
  });
  const height = y - GAP + MARGIN;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" class="chart">`,
    `<style>${CHART_STYLE}${FILE_STYLE}</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...parts,
    '</svg>\n',
  ].join('');
}

const GAP = 32;
const MARGIN = 20;

/** Colours by class, so that a page can have its own and print and darkness are served. Source of the colours: Okabe and Ito. */
export const CHART_STYLE = [
  '.chart{font:12px system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}',
  '.chart text{fill:var(--chart-ink)}',
  '.chart .t{font-weight:600;font-size:14px}',
  '.chart .m{fill:var(--chart-faint)}',
  '.chart .g{stroke:var(--chart-grid);stroke-width:1}',
  '.chart .l{fill:none;stroke-width:2;stroke-linejoin:round}',
  '.chart .c0{--c:#0072b2}',
  '.chart .c1{--c:#d55e00}',
  '.chart .c2{--c:#009e73}',
  '.chart .c3{--c:#cc79a7}',
  '.chart .c4{--c:#b8860b}',
  '.chart .c5{--c:#56b4e9}',
  '.chart .c6{--c:#7a6ad8}',
  '.chart .c7{--c:#8c8c8c}',
  '.chart .l{stroke:var(--c)}',
  '.chart .d{fill:var(--c);stroke:var(--c);stroke-width:2}',
  '.chart .a{fill:var(--chart-paper)}',
  '.chart .n{fill:var(--c)}',
  '.chart .s{opacity:.45}',
  '.chart .b{fill:var(--c)}',
  '.chart .b.a{fill-opacity:.25;fill:var(--c);stroke:var(--c);stroke-dasharray:4 3}',
].join('');
const FILE_STYLE = [
  '.chart{--chart-ink:#1f2328;--chart-faint:#59636e;--chart-grid:#d8dee4;--chart-paper:#fff}',
  '.paper{fill:var(--chart-paper)}',
  '@media(prefers-color-scheme:dark){.chart{--chart-ink:#e6edf3;--chart-faint:#9198a1;--chart-grid:#30363d;--chart-paper:#0d1117}}',
].join('');
