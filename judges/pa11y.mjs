// pa11y.mjs BASE: HTML_CodeSniffer, through pa11y, over one page of each kind in each language. Prints what it finds.
import { createRequire } from "node:module";
import { existsSync } from "node:fs";

const base = process.argv[2];
// The packages stand in the cache, not beside this file.
const require = createRequire(`${process.argv[3]}/`);
const pa11y = require("pa11y");
const puppeteer = require("puppeteer");

const kinds = ["", "/projects", "/projects?view=map", "/projects?view=chart", "/projects?country=SN&year=2014", "/projects?q=zzzz",
  "/projects?country=QQQ", "/organisations", "/sources", "/figures", "/search", "/search?q=Senegal", "/about", "/privacy",
  "/accessibility", "/programme", "/countries/SN", "/no-such-page"];

/** One address of each kind that the sitemap knows beside those. */
async function more(known) {
  const map = await (await fetch(`${base}/sitemap.xml`)).text();
  const paths = [...map.matchAll(/<loc>[^<]*?\/en(\/[^<]*)<\/loc>/g)].map((found) => found[1]);
  const kinds = new Map(paths.map((path) => [path.split("/").slice(0, 2).join("/") + path.split("/").length, path]));
  return [...kinds.values()].filter((path) => !known.includes(path));
}

const browser = await puppeteer.launch({
  executablePath: ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync),
  // No crash reports, updates or safe-browsing lists: nothing leaves this machine.
  args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
});
const paths = [...kinds, ...(await more(kinds))];
const addresses = ["en", "fr", "es", "ar"].flatMap((language) => paths.map((path) => `${base}/${language}${path}`));
let found = 0;
const judge = async () => {
  for (let address = addresses.pop(); address; address = addresses.pop()) {
    const { issues } = await pa11y(address, { browser, standard: "WCAG2AA", runners: ["htmlcs"], timeout: 30000, ignoreUrl: false });
    for (const issue of issues.filter((i) => i.type === "error")) {
      found += 1;
      console.log(JSON.stringify({ address, code: issue.code, message: issue.message, selector: issue.selector, context: issue.context }));
    }
  }
};
const judged = addresses.length;
await Promise.all([judge(), judge()]);
await browser.close();
console.log(JSON.stringify({ judged, found }));
