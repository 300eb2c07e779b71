/** What is drawn on a page, as readers of page formats tell it. */

/** A character. Lengths are in points of 1/72 inch, y counts down from the top, to the line that letters stand on. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** A straight line, flat or upright. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Drawn {
  readonly glyphs: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly width: number;
  readonly height: number;
}
