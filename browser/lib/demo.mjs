// A demo of one's own: `m4dnet demo` in a temporary folder on a free port, its letters, and the days that pass there.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import net from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The program under test: M4D_PROGRAM, else what `./test` builds. */
export function program() {
  if (process.env.M4D_PROGRAM) return process.env.M4D_PROGRAM;
  const cache = process.env.M4D_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'm4dnet');
  const target = process.env.CARGO_TARGET_DIR ?? join(cache, 'target');
  const found = ['release', 'debug'].map(kind => join(target, kind, 'm4dnet')).find(existsSync);
  if (!found) throw new Error(`no m4dnet in ${target}; M4D_PROGRAM names another`);
  return found;
}

const freePort = () => new Promise((resolve, reject) => {
  const server = net.createServer();
  server.on('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

/** The plain text of a letter and to whom it goes. */
function letter(source) {
  const [head, ...rest] = source.replace(/\r\n/g, '\n').split('\n\n');
  const field = (text, name) => new RegExp(`^${name}:\\s*(.*(?:\\n[ \\t].*)*)`, 'im').exec(text)?.[1].replace(/\n\s+/g, ' ') ?? '';
  let part = { head, body: rest.join('\n\n') };
  const boundary = /boundary="?([^";]+)"?/.exec(field(head, 'Content-Type'))?.[1];
  if (boundary) {
    const parts = part.body.split(`--${boundary}`).map(text => text.replace(/^\n/, '')).map(text => {
      const [its, ...body] = text.split('\n\n');
      return { head: its, body: body.join('\n\n') };
    });
    part = parts.find(p => field(p.head, 'Content-Type').startsWith('text/plain')) ?? part;
  }
  const how = field(part.head, 'Content-Transfer-Encoding').toLowerCase();
  const text = how === 'base64' ? Buffer.from(part.body, 'base64').toString('utf8')
    : how === 'quoted-printable'
      ? Buffer.from(part.body.replace(/=\n/g, '').replace(/[^\x00-\xff]/g, c => encodeURIComponent(c).replace(/%/g, '='))
        .replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8')
      : part.body;
  return { to: field(head, 'To'), text };
}

/** Starts one; `stop` ends it and removes its folder. */
export async function startDemo() {
  const folder = await mkdtemp(join(tmpdir(), 'm4d-people.'));
  const port = await freePort();
  const base = `http://127.0.0.1:${port}`;
  const read = new Set();
  let child, said = '', days = 0;

  const end = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise(resolve => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), 5000);
    await gone;
    clearTimeout(timer);
  };

  const begin = async () => {
    said = '';
    const options = ['demo', '--port', String(port), '--data', join(folder, 'data'), '--later', String(days)];
    child = spawn(program(), options, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', piece => { said += piece; });
    child.on('error', error => { said += String(error); });
    for (let i = 0; i < 300; i++) {
      if (child.exitCode !== null) break;
      if (await fetch(`${base}/readyz`).then(r => r.ok, () => false)) return;
      await sleep(100);
    }
    await end();
    throw new Error(`the demo did not start: ${said}`);
  };
  process.once('exit', () => child?.kill('SIGKILL'));

  const letters = join(folder, 'data', 'letters');
  /** The newest letter to an address that was not handed out before and fits; waits for it. */
  const post = async (address, fits = /./) => {
    for (let i = 0; i < 100; i++) {
      const names = existsSync(letters) ? (await readdir(letters)).filter(n => n.endsWith('.eml') && !read.has(n)) : [];
      const dated = await Promise.all(names.map(async name => ({ name, at: await stat(join(letters, name)).then(s => s.mtimeMs, () => 0) })));
      for (const { name } of dated.sort((a, b) => b.at - a.at)) {
        const { to, text } = letter(await readFile(join(letters, name), 'utf8').catch(() => ''));
        if (!to.includes(address) || !fits.test(text)) continue;
        read.add(name);
        return text;
      }
      await sleep(100);
    }
    throw new Error(`no letter to ${address} came that fits ${fits}`);
  };
  const CODE = /(?<!\p{Nd})(\p{Nd}{4})\s(\p{Nd}{4})(?!\p{Nd})/u;

  await begin().catch(async error => {
    await rm(folder, { recursive: true, force: true });
    throw error;
  });
  return {
    base,
    post,
    /** The code of the newest letter. */
    code: async address => CODE.exec(await post(address, CODE)).slice(1).join(' '),
    /** The address in the newest letter that begins with this path, after its language. */
    link: async (address, path) => {
      const shape = new RegExp(`${base}/\\w\\w${path}[\\w/-]+`);
      return shape.exec(await post(address, shape))[0];
    },
    /** The newest link of those that the demo prints for whoever the words name. */
    printed: async who => {
      const shape = new RegExp(`^  ${who}\\n +(http\\S+)$`, 'm');
      for (let i = 0; i < 50 && !shape.test(said); i++) await sleep(100);
      return shape.exec(said)[1];
    },
    /** What the site's clock says, in milliseconds. */
    now: () => Date.now() + days * 86_400_000,
    /** The same folder as if so many more days had passed, once what is over its time is gone. */
    pass: async more => {
      await end();
      days += more;
      // Each start removes old letters, and takes those of this moment for old ones when days have passed.
      const old = join(letters, 'old.eml');
      await mkdir(letters, { recursive: true });
      await writeFile(old, '');
      await utimes(old, 1, 1);
      await begin();
      for (let i = 0; i < 200 && existsSync(old); i++) await sleep(50);
    },
    stop: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
