// See src/layouts/Head.astro.
try {
  if (localStorage.getItem('huisuan-elder')) document.documentElement.setAttribute('data-elder', '')
} catch {}
if (location.search) document.documentElement.setAttribute('data-waiting', '')
