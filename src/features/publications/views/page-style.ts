import { createHash } from 'node:crypto'

/** The one stylesheet of the pages. No letter is below 16 px on a telephone; both grounds keep a contrast of AA. */
export const stylesheet = `
:root{color-scheme:light dark;--ground:#fff;--ink:#1b2326;--soft:#4d595d;--line:#d5dcdd;--tint:#eef4f3;--teal:#0f5f5c;--accent:#9a5213;--on-teal:#fff}
@media (prefers-color-scheme:dark){:root{--ground:#121718;--ink:#e7ecec;--soft:#a9b5b7;--line:#334044;--tint:#1b2426;--teal:#6fc3bd;--accent:#eaa36a;--on-teal:#0c1415}}
*{box-sizing:border-box}
html{font:100%/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);overflow-wrap:anywhere}
a{color:var(--teal);text-underline-offset:.18em}
a:focus-visible,input:focus-visible,select:focus-visible,button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--ground);padding:.5rem 1rem;z-index:1}
.bar{border-bottom:1px solid var(--line)}
.wide{max-width:66rem;margin:0 auto;padding:0 1rem}
.bar .wide{display:flex;align-items:center;justify-content:space-between;gap:1rem;min-height:3.5rem}
.brand{font-weight:700;color:var(--ink);text-decoration:none;min-height:2.75rem;display:inline-flex;align-items:center;gap:.6rem}
.brand::before{content:"";width:.5rem;height:1.5rem;background:var(--teal);border-radius:2px}
main.wide{padding-top:1.5rem;padding-bottom:3rem}
h1{font-size:clamp(1.6rem,4.6vw,2.25rem);line-height:1.2;margin:.2rem 0 .6rem;text-wrap:balance}
h2{font-size:1.2rem;line-height:1.35;margin:2rem 0 .35rem;color:var(--teal)}
p{margin:.35rem 0 .9rem}
.intro,.facts,.note,.count{color:var(--soft)}
.find{display:grid;gap:.75rem;grid-template-columns:1fr;margin:1.25rem 0 1.5rem;padding:1rem;background:var(--tint);border-radius:.5rem}
@media (min-width:46rem){.find{grid-template-columns:2fr 1.4fr 1.2fr auto;align-items:end}}
.find label{display:block;font-weight:600}
input,select,button{font:inherit;font-weight:400;width:100%;min-height:2.75rem;padding:.4rem .7rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--ground);color:var(--ink)}
button{background:var(--teal);color:var(--on-teal);border-color:var(--teal);font-weight:600;cursor:pointer}
.cards{list-style:none;margin:0;padding:0;display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fill,minmax(min(19rem,100%),1fr))}
.card{display:flex;flex-direction:column;border:1px solid var(--line);border-radius:.5rem;overflow:hidden;height:100%}
.card img{width:100%;height:auto;aspect-ratio:3/2;object-fit:cover;display:block;background:var(--tint)}
.card .none{height:.4rem;background:var(--teal)}
.card div.words{padding:.9rem 1rem 1rem}
.card h2{margin:.1rem 0 .4rem;font-size:1.15rem}
.card h2 a{display:block;padding:.3rem 0;color:var(--ink);text-decoration-color:var(--teal)}
.card p{margin:.2rem 0}
.kind{color:var(--accent);font-weight:600}
.pages{display:flex;justify-content:space-between;align-items:center;gap:1rem;margin-top:2rem}
.pages a,.back{min-height:2.75rem;display:inline-flex;align-items:center}
article{max-width:44rem;margin:0 auto}
figure{margin:1.5rem 0}
figure img{display:block;width:100%;height:auto;border-radius:.5rem;background:var(--tint)}
figcaption{color:var(--soft);margin-top:.4rem}
.numbers{list-style:none;padding:0;margin:1rem 0;display:grid;gap:.6rem;grid-template-columns:repeat(auto-fill,minmax(min(13rem,100%),1fr))}
.numbers li{border-left:4px solid var(--teal);background:var(--tint);padding:.6rem .9rem}
.numbers b{display:block;font-size:1.3rem;line-height:1.3}
blockquote{margin:1.75rem 0;padding:.2rem 0 .2rem 1.1rem;border-left:4px solid var(--accent);font-size:1.15rem}
blockquote footer{font-size:1rem;color:var(--soft)}
.note{border:1px solid var(--line);border-radius:.4rem;padding:.5rem .8rem;display:inline-block}
.after{border-top:1px solid var(--line);margin-top:2.5rem;padding-top:1rem}
.foot{border-top:1px solid var(--line);padding:1.25rem 0 2rem;color:var(--soft)}
.foot a{display:inline-flex;min-height:2.75rem;align-items:center}
@media print{:root{--ground:#fff;--ink:#000;--soft:#333;--teal:#000;--accent:#000;--tint:#fff}.bar,.foot,.back,.find,.pages,.skip{display:none}article{max-width:none}figure,blockquote,.numbers li{break-inside:avoid}h2{break-after:avoid}figure img{max-height:11cm;width:auto}body{font-size:11pt}}
`.trim()

/** The mark in the tab of a browser. */
export const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0f5f5c"/><rect x="13" y="6" width="6" height="20" rx="2" fill="#fff"/></svg>'

/** Its address changes with it, so that it may be kept for ever. */
export const stylesheetPath = `/cerita/gaya-${createHash('sha256').update(stylesheet).digest('hex').slice(0, 12)}.css`
