// A visitor without a browser: keeps cookies, follows redirects, fills in the forms of the page where they stand.
import { createHmac } from 'node:crypto';
import http from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { elements, read, words } from './html.mjs';

/** The six digits that a phone's app shows at this moment, in milliseconds. */
export function appCode(secret, at) {
  const bits = [...secret.replace(/=+$/, '')].map(c => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/g).map(byte => parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** What the fields of a form hold, as a browser would send them. */
function held(form) {
  const fields = new Map();
  const add = (name, value) => name && fields.set(name, [...(fields.get(name) ?? []), value]);
  for (const { name: kind, attributes: a, ...node } of elements(form, 'input', 'select', 'textarea')) {
    if (kind === 'textarea') add(a.name, words(node));
    else if (kind === 'select') {
      const options = elements(node, 'option');
      add(a.name, (options.find(o => 'selected' in o.attributes) ?? options[0])?.attributes.value ?? '');
    } else if (!['radio', 'checkbox'].includes(a.type) || 'checked' in a) add(a.name, a.value ?? '');
  }
  return fields;
}

export class Visitor {
  #cookies = new Map();

  constructor(demo, name) {
    this.demo = demo;
    this.name = name;
  }

  /** One request; nothing is followed. Answers { status, headers, body, text, at }. */
  ask(at, { method = 'GET', body, headers = {} } = {}) {
    const url = new URL(at, this.demo.base);
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return new Promise((resolve, reject) => {
      const request = http.request(url, { method, agent: false, headers: { ...(cookie && { cookie }), ...headers } }, answer => {
        const pieces = [];
        answer.on('data', piece => pieces.push(piece));
        answer.on('error', reject);
        answer.on('end', () => {
          for (const line of answer.headers['set-cookie'] ?? []) {
            const [, key, value] = /^([^=]+)=([^;]*)/.exec(line);
            if (value && !/max-age=0/i.test(line)) this.#cookies.set(key, value);
            else this.#cookies.delete(key);
          }
          const whole = Buffer.concat(pieces);
          const text = (answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(whole) : whole).toString('utf8');
          resolve({ status: answer.statusCode, headers: answer.headers, body: whole, text, at: url.pathname + url.search });
        });
      });
      request.setTimeout(30_000, () => request.destroy(new Error(`no answer within 30 s: ${method} ${at}`)));
      request.on('error', reject);
      request.end(body);
    });
  }

  /** Where an address leads; it is the page where the visitor now is. */
  async go(at) {
    for (let hop = 0; hop < 6; hop++) {
      this.page = await this.ask(at);
      if (this.page.status < 300 || this.page.status >= 400) break;
      at = new URL(this.page.headers.location, this.demo.base).href;
    }
    this.tree = read(this.page.text);
    return this.page;
  }

  /** The forms of this page's own part that are sent to a path with this end. */
  forms(end) {
    const [main] = elements(this.tree, 'main');
    return elements(main, 'form').filter(f => f.attributes.method === 'post' && f.attributes.action.endsWith(end));
  }

  /** Sends a form of this page, with these answers beside what it holds; `follow: false` keeps the first answer. */
  async send(end, answers = {}, { follow = true, which = () => true, headers = {} } = {}) {
    const form = this.forms(end).find(which);
    if (!form) throw new Error(`${this.name} finds no form to ${end} at ${this.page.at} (${this.page.status}): ${this.said().slice(0, 400)}`);
    const fields = held(form);
    for (const [name, value] of Object.entries(answers)) fields.set(name, [value].flat());
    const body = [...fields].flatMap(([name, values]) => values.map(v => `${encodeURIComponent(name)}=${encodeURIComponent(v)}`)).join('&');
    const sent = { 'content-type': 'application/x-www-form-urlencoded', origin: this.demo.base, ...headers };
    this.page = await this.ask(form.attributes.action, { method: 'POST', body, headers: sent });
    this.tree = read(this.page.text);
    if (follow && this.page.status >= 300 && this.page.status < 400) await this.go(this.page.headers.location);
    return this.page;
  }

  /** What the page's own part says. */
  said() {
    return words(elements(this.tree, 'main')[0] ?? this.tree).trim();
  }

  /** The addresses that this page links to, those only that fit. */
  links(fits = /./) {
    return elements(this.tree, 'a').map(a => a.attributes.href).filter(href => href && fits.test(href));
  }

  /** Signs in with the code of a letter; ends where the site leads. */
  async signIn(address) {
    if (!/\/session$/.test(this.page?.at ?? '')) await this.go('/en/session');
    await this.send('/session', { email: address, phone: 'mine' });
    await this.send('/session/code', { code: await this.demo.code(address) });
    return this;
  }

  /** Signs in with a link that the demo prints. */
  async enter(who) {
    await this.go(await this.demo.printed(who));
    await this.send(new URL(this.page.at, this.demo.base).pathname);
    return this;
  }

  /** Proves the second step with a recovery code: the phone's app shows a new one only after half a minute. */
  async prove() {
    return this.send('/session/factor', { recovery: this.recovery.pop() }, { which: form => elements(form, 'input').some(i => i.attributes.name === 'recovery') });
  }

  /** Sets up the second step; remembers its secret and the recovery codes. */
  async setUpFactor() {
    await this.go('/en/my/factor');
    await this.send('/my/factor');
    this.secret = new URL(this.links(/^otpauth:/)[0]).searchParams.get('secret');
    await this.send('/my/factor/new', { code: appCode(this.secret, this.demo.now()) });
    this.recovery = elements(this.tree, 'code').map(code => words(code).trim());
    return this;
  }
}
