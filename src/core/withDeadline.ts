/**
 * Settles as `work` does, or rejects when `work` takes longer than `milliseconds`. `work` itself goes on: a promise
 * cannot be stopped from outside.
 * @throws Error named `TimeoutError`
 */
export function withDeadline<Result>(work: Promise<Result>, milliseconds: number): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeoutError(milliseconds)), milliseconds);
  });
  return Promise.race([work, deadline]).finally(() => clearTimeout(timer));
}

function timeoutError(milliseconds: number): Error {
  return Object.assign(new Error(`No answer within ${milliseconds} ms.`), { name: 'TimeoutError' });
}
