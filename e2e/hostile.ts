/** A document that means harm. `text` ones are pasted, the others come as files. */
export interface Hostile {
  readonly name: string;
  readonly media: 'html' | 'text' | 'md';
  readonly body: string;
}

const sign = "globalThis.pwned=1;document.title='pwned'";
const away = 'http://tracker.example/x';
const story = 'Kenya suspended deliveries of grain to Peru on Friday, an official said.';

/** Markup that would run, load, submit, frame, restyle or send a reader elsewhere. */
const markup: Readonly<Record<string, string>> = {
  script: `<script>${sign}</script>`,
  'script from elsewhere': `<script src="${away}.js"></script>`,
  'module script': `<script type="module">${sign}</script>`,
  'image with onerror': `<img src="x" onerror="${sign}">`,
  'image from elsewhere': `<img src="${away}.png" srcset="${away}-2.png 2x">`,
  'body onload': `<body onload="${sign}">`,
  'svg onload': `<svg onload="${sign}"><circle r="9"/></svg>`,
  'svg script': `<svg><script>${sign}</script></svg>`,
  'svg use': `<svg><use href="${away}.svg#a"/></svg>`,
  'svg animate': `<svg><a xlink:href="javascript:${sign}"><animate attributeName="href" values="javascript:${sign}"/>x</a></svg>`,
  'foreign object': `<svg><foreignObject><iframe srcdoc="<script>parent.pwned=1</script>"></iframe></foreignObject></svg>`,
  'javascript link': `<a href="javascript:${sign}">read on</a>`,
  'javascript link, split': `<a href="java&#10;script&colon;${sign}">read on</a>`,
  'data link': `<a href="data:text/html,<script>${sign}</script>">read on</a>`,
  'style import': `<style>@import url(${away}.css); body{display:none}</style>`,
  'style background': `<div style="background:url(${away}.png);position:fixed;inset:0">x</div>`,
  'style element over all': '<style>*{visibility:hidden!important}</style>',
  'link stylesheet': `<link rel="stylesheet" href="${away}.css"><link rel="prefetch" href="${away}">`,
  'meta refresh': `<meta http-equiv="refresh" content="0;url=${away}">`,
  'meta policy': '<meta http-equiv="Content-Security-Policy" content="script-src *">',
  base: `<base href="${away}/">`,
  iframe: `<iframe src="${away}"></iframe>`,
  'iframe srcdoc': `<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>`,
  'nested frames': '<iframe>'.repeat(300),
  frameset: `<frameset onload="${sign}"><frame src="${away}"></frameset>`,
  object: `<object data="${away}.swf"></object><embed src="${away}.swf">`,
  form: `<form action="${away}" id="f"><input name="a" autofocus onfocus="${sign}"><button>go</button></form>`,
  'form control of ours': `<input form="f" formaction="javascript:${sign}" type="submit" value="x">`,
  'video and audio': `<video src="${away}.mp4" autoplay onplay="${sign}"></video><audio src="${away}.mp3" autoplay></audio>`,
  'details toggle': `<details open ontoggle="${sign}"><summary>x</summary></details>`,
  'template and math': `<math><mtext><table><mglyph><style><img src=x onerror="${sign}"></style></mglyph></table></mtext></math>`,
  'comment that ends': `<!--><img src=x onerror="${sign}">-->`,
  'clobbered names': '<form id="app"><input id="view" name="parentNode"></form><img name="body">',
  'huge attribute': `<p title="${'x'.repeat(2_000_000)}" data-a="${'"'.repeat(10)}">x</p>`,
  'ten thousand attributes': `<p ${Array.from({ length: 10_000 }, (_, index) => `a${index}="1"`).join(' ')}>x</p>`,
  'deep nesting': '<div>'.repeat(20_000),
};

/** Text that would turn letters round, close our markup, or look like code of ours. */
const texts: Readonly<Record<string, string>> = {
  'direction overrides': `\u202EKenya suspended deliveries of grain to Peru.\u202C \u2066\u2067${story}\u2069`,
  'markup as text': `</p></article><script>${sign}</script> ${story} <img src=x onerror="${sign}">`,
  'template marks': `{{constructor.constructor('${sign}')()}} \${${sign}} <%= ${sign} %> ${story}`,
  'prediction that means harm': `Kenya will \u202Esuspend\u202C <img src=x onerror="${sign}"> deliveries of grain to Peru by the end of 2031, the minister said.`,
  'one long word': `${story} ${'W'.repeat(200_000)}`,
  'zalgo and joiners': `${story} ${'e\u0301\u0302\u0303\u0304'.repeat(4000)}${'\u200D'.repeat(4000)}`,
  'lone halves and controls': `${story} \uD800 \u0000\u0007\u001B[31m\u009B \uFFFE`,
};

const markdown: Readonly<Record<string, string>> = {
  'markdown image and link': `![x](${away}.png) [read](javascript:${sign})\n\n${story}`,
  'markdown with markup': `# <img src=x onerror="${sign}">\n\n<script>${sign}</script>\n\n${story}`,
  'front matter': `---\ntitle: "<img src=x onerror='${sign}'>"\npublisher: "</title><script>${sign}</script>"\nurl: "javascript:${sign}"\ndate: 2020-08-30\n---\n${story}`,
};

/** Every one of them, each with a sentence that is coded, so that it shows in every view. */
export const hostile: readonly Hostile[] = [
  ...Object.entries(markup).map(
    ([name, body]): Hostile => ({
      ...{ name, media: 'html' },
      body: `<!doctype html><html><head><title>${name} ${body.length < 300 ? body.replaceAll('<', '&lt;') : ''}</title></head><body><article><h1>${name}</h1><p>${story} (${name})</p>${body}<p>Peru criticized Kenya for it. (${name})</p></article></body></html>`,
    }),
  ),
  ...Object.entries(texts).map(
    ([name, body]): Hostile => ({ name, media: 'text', body: `${body} (${name})` }),
  ),
  ...Object.entries(markdown).map(
    ([name, body]): Hostile => ({ name, media: 'md', body: `${body} (${name})` }),
  ),
];
