import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root } from './setUp.mjs';

/**
 * The files that changed since this branch left its upstream, new and uncommitted ones included, or those of the last
 * commit when nothing has changed since. Null in a clone without the commit before the last one.
 */
export function changedFiles() {
  const branched = git('merge-base', 'HEAD', '@{upstream}') ?? git('rev-parse', 'HEAD');
  const changed = branched ? filesSince(branched) : [];
  if (changed.length > 0) return changed;
  const previous = git('rev-parse', '--verify', '--quiet', 'HEAD~1');
  return previous ? filesSince(previous) : null;
}

function filesSince(commit) {
  const tracked = git('diff', '--name-only', commit) ?? '';
  const untracked = git('ls-files', '--others', '--exclude-standard') ?? '';
  return `${tracked}\n${untracked}`.split('\n').filter((file) => file && existsSync(`${root}${file}`));
}

function git(...args) {
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
