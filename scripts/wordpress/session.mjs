/** Somebody who is logged in, as a browser would be: cookies, and for REST the nonce that belongs to them. */
import { PASSWORD } from './site.mjs';

/** Logs in by the form. */
export async function logIn(site, login) {
  const answer = await fetch(`${site.home}wp-login.php`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ log: login, pwd: PASSWORD, 'wp-submit': 'Log In' }),
  });
  const cookies = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (!cookies.some((cookie) => cookie.startsWith('wordpress_logged_in_')))
    throw new Error(`${login} could not log in: ${answer.status}`);
  const session = new Session(site, login, [...new Set(cookies)]);
  session.nonce = await session.text('wp-admin/admin-ajax.php?action=rest-nonce');
  return session;
}

class Session {
  nonce = '';

  constructor(site, login, cookies) {
    this.site = site;
    this.login = login;
    this.cookies = cookies;
  }

  /** A request to a path of the site. */
  ask(path, options = {}) {
    const headers = { Cookie: this.cookies.join('; '), ...options.headers };
    return fetch(new URL(path, this.site.home), { redirect: 'manual', ...options, headers });
  }

  async text(path) {
    const answer = await this.ask(path);
    return await answer.text();
  }

  /** A request of REST. Throws with what WordPress says where it is refused. */
  async rest(path, body) {
    const answer = await this.ask(`wp-json/wp/v2/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'X-WP-Nonce': this.nonce, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok)
      throw new Error(`${this.login}, ${path}: ${answer.status} ${text.slice(0, 500)}`);
    return JSON.parse(text);
  }

  /** The same person in a browser. */
  async enter(context) {
    const { hostname } = new URL(this.site.home);
    await context.addCookies(
      this.cookies.map((cookie) => {
        const [name, ...value] = cookie.split('=');
        return { name, value: value.join('='), domain: hostname, path: '/' };
      }),
    );
  }
}
