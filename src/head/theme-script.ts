/**
 * Runs before the first paint: the remembered theme and size of type without a flash, and the buttons that change
 * them. A choice that is the system's own is forgotten, so that the page follows the system again. Where the browser
 * gives up a view transition it says so by a promise nobody else would take.
 */
export const themeScript = `(d=>{const r=d.documentElement,s=r.dataset,k='jianbao-',put=(n,v)=>{if(v)s[n]=v;else delete s[n];try{v?localStorage.setItem(k+n,v):localStorage.removeItem(k+n)}catch{}};r.classList.add('js');try{for(const n of['theme','type']){const v=localStorage.getItem(k+n);if(v)s[n]=v}}catch{}
d.addEventListener('click',e=>{const b=e.target.closest('.tog');if(!b)return;if(b.dataset.set==='type')return put('type',s.type?'':'large');const m=matchMedia('(prefers-color-scheme: dark)').matches,n=s.theme?s.theme!=='dark':!m;put('theme',n===m?'':n?'dark':'light')});
for(const n of['pageswap','pagereveal'])addEventListener(n,e=>{const t=e.viewTransition;if(t)for(const p of[t.ready,t.finished])p.catch(()=>{})})})(document)`;
