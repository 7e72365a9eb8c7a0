import { spawnSync } from 'node:child_process';
import { root } from './setUp.mjs';

/**
 * The commit to compare with when only the tests of changes run: where this branch left its upstream, or the commit
 * before the last one when nothing has changed since. Null in a clone without that commit.
 */
export function changedSince() {
  const branched = git('merge-base', 'HEAD', '@{upstream}') ?? git('rev-parse', 'HEAD');
  const isUnchanged =
    git('diff', '--name-only', branched ?? 'HEAD') === '' && git('status', '--porcelain') === '';
  return isUnchanged ? git('rev-parse', '--verify', '--quiet', 'HEAD~1') : branched;
}

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
