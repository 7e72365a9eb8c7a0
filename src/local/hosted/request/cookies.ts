/** The value of a cookie that the browser sent; empty when it has none of that name. */
export function readCookie(request: Request, name: string): string {
  const cookies = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? '';
}
