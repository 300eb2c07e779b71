/** How an explanation is shown. */
import type { Paint } from '../../../write/writer.js';
import type { SayOf, Ui } from '../../terminal/messages.js';
import type { MESSAGES } from './messages.js';

export type Say = SayOf<typeof MESSAGES>;

export interface View {
  readonly ui: Ui;
  readonly paint: Paint;
  readonly width: number;
  /** Whether every step of a rule is shown, even where it matches. */
  readonly stepsOf: (rule: string) => boolean;
}
