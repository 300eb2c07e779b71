// The environment of Node, with the built-in extractor in it: loaded once for a worker, and warm from one file of tests to the next.
import { TestEnvironment } from 'jest-environment-node';

let loaded;

export default class Environment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.builtinExtractor = async () => (loaded ??= await import('../../.test/bundle/pipeline.mjs')).builtin();
  }
}
