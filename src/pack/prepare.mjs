// What npm runs after `npm ci`: the build.
// npx in a clone installs the clone once more into its own cache, and npm runs this again: what is built then stays as it is.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const built = existsSync(new URL('../../dist/code.sha256', import.meta.url));
if (process.env['npm_command'] !== 'exec' || !built) execFileSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' });
