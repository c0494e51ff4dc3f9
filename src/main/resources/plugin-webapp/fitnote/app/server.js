// Everything that goes to our own endpoints. They share the session of Camunda's web apps.

const base = document.querySelector('base');

/** Where Camunda's web apps begin, for example "/camunda". */
export const webapps = base.getAttribute('app-root');

// Our endpoints stand beside the web apps, whatever context path the server has.
export const endpoints = `${webapps.replace(/\/[^/]*$/, '')}/api`;

const WORDS = {
  0: 'The server could not be reached. Check the connection and try again.',
  401: 'You have been signed out.',
  403: 'You may not do this.',
  404: 'This task is no longer here, or it is not yours to see.'
};

/** The server said no, or could not be reached (status 0). The message is a sentence for the person at the screen. */
export class Refused extends Error {
  constructor(status, body) {
    super(body?.message || WORDS[status] || 'Something went wrong on the server. Nothing was lost; try again in a moment.');
    this.status = status;
    this.problems = body?.problems ?? [];
  }
}

/** Asks one of our endpoints: `ask('me')`, `ask('tasks/1/draft', { method: 'PUT', body: {...} })`. Answers null where there is nothing to answer. */
export async function ask(path, { method = 'GET', body, keepalive = false } = {}) {
  const headers = { Accept: 'application/json' };
  if (method !== 'GET') {
    // Read at every call: signing in again, also in another tab, brings a new token.
    const token = csrfToken();
    // A write without the token costs the session, so it never leaves the browser.
    if (!token) throw new Refused(401);
    headers['X-XSRF-TOKEN'] = token;
    headers['Content-Type'] = 'application/json';
  }

  let response;
  try {
    response = await fetch(`${endpoints}/${path}`, { method, headers, keepalive, credentials: 'same-origin', body: body && JSON.stringify(body) });
  } catch {
    throw new Refused(0);
  }
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw new Refused(response.status, answer);
  return answer;
}

function csrfToken() {
  const found = document.cookie.match(/(?:^|;\s*)XSRF-TOKEN=([^;]*)/);
  return found ? decodeURIComponent(found[1]) : '';
}
