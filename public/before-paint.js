// What must hold before anything is painted: elder mode (src/client/elder.ts), so that no page jumps in
// size, and that a link's own result is still to come (src/calculators/hydrate-page.ts).
try {
  if (localStorage.getItem('huisuan-elder')) document.documentElement.setAttribute('data-elder', '')
} catch {}
if (location.search) document.documentElement.setAttribute('data-waiting', '')
