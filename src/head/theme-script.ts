/** Runs before the first paint: the remembered theme without a flash, and the button that changes it. */
export const themeScript = `(d=>{const r=d.documentElement,k='jianbao-theme';r.classList.add('js');try{const t=localStorage.getItem(k);if(t)r.dataset.theme=t}catch{}
d.addEventListener('click',e=>{if(!e.target.closest('.tog'))return;const n=r.dataset.theme?r.dataset.theme==='dark':matchMedia('(prefers-color-scheme: dark)').matches;r.dataset.theme=n?'light':'dark';try{localStorage.setItem(k,r.dataset.theme)}catch{}})})(document)`;
