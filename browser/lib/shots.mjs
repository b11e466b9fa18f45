// What visitors who are signed in, or half-way there, see: their pages as answered, in every language, and where those lead.
import { elements, read } from './html.mjs';
import { LANGUAGES } from './site.mjs';

/** The bytes of an answer over the wire: its head and its body. */
const wire = ({ status, headers, body }) => Object.entries(headers).reduce((sum, [name, value]) => sum + `${name}: ${value}\r\n`.length, `HTTP/1.1 ${status} OK\r\n\r\n`.length + body.length);
const PACKED = { 'accept-encoding': 'br' };

export class Shots {
  all = [];
  #asked = new Map();

  /** Keeps an answer: a page of `route`, seen by somebody, in a state that `label` tells apart. */
  async keep(visitor, route, label, language, answer) {
    const lost = language === 'en' ? await this.#lost(visitor, answer) : [];
    this.all.push({ route, label, language, path: answer.at, status: answer.status, headers: answer.headers, bytes: wire(answer), text: answer.text, lost });
  }

  /** The links of a page that lead this visitor nowhere. */
  async #lost(visitor, answer) {
    const here = new URL(answer.at, visitor.demo.base);
    const found = [];
    const page = read(answer.text);
    for (const { attributes: { href } } of elements(page, 'a')) {
      const to = new URL(href ?? '', here);
      if (!/^https?:$/.test(to.protocol) || to.origin !== here.origin) continue;
      if (to.hash && to.pathname + to.search === answer.at) {
        if (!elements(page).some(e => e.attributes.id === to.hash.slice(1))) found.push(`${href}: there is no such place in the page`);
        continue;
      }
      const key = `${visitor.name} ${to.pathname}${to.search}`;
      if (!this.#asked.has(key)) this.#asked.set(key, visitor.ask(to.pathname + to.search).then(({ status, headers }) => ({ status, location: headers.location })));
      const { status, location } = await this.#asked.get(key);
      // A grave page asks for a fresh sign-in first; who has joined is led home; the way out leads away.
      const led = status === 303 && (/\/session(\/factor)?$/.test(location) || /\/(joining|leave)$/.test(to.pathname));
      if (status !== 200 && !led) found.push(`${href} answers ${status} ${location ?? ''}`.trim());
    }
    return found;
  }

  /** A page in every language, as this visitor is answered. */
  async see(visitor, route, path = route, { status = 200, label = visitor.name } = {}) {
    for (const language of LANGUAGES) {
      const answer = await visitor.ask(`/${language}${path}`, { headers: PACKED });
      if (answer.status !== status) throw new Error(`${label}: /${language}${path} answers ${answer.status} ${answer.headers.location ?? ''}, not ${status}`);
      await this.keep(visitor, route, label, language, answer);
    }
  }

  /** The page that a form answers with, in every language; `steps` are forms that are sent one after the other. */
  async sent(visitor, route, path, steps, { status = 422, label = visitor.name } = {}) {
    for (const language of LANGUAGES) {
      await visitor.go(`/${language}${path}`);
      for (const [n, [end, answers, which]] of steps.entries()) {
        await visitor.send(end, answers, { follow: n + 1 < steps.length, which, headers: PACKED });
      }
      const { page } = visitor;
      if (page.status !== status) throw new Error(`${label}: the form at /${language}${path} answers ${page.status} ${page.headers.location ?? ''}, not ${status}: ${visitor.said().slice(0, 300)}`);
      await this.keep(visitor, route, `${label}, sent ${steps.map(([end]) => end).join(' ')}`, language, page);
    }
  }
}
