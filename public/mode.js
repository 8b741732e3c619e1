// Elder mode is put on before anything is painted, so that no page jumps in size; see src/client/elder.ts.
try {
  if (localStorage.getItem('huisuan-elder')) document.documentElement.setAttribute('data-elder', '')
} catch {}
