import { build } from 'vite'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import zlib from 'node:zlib'
process.env.NODE_ENV='production'; const r = await build({ configFile:false, logLevel:'error', plugins:[svelte({configFile:false})], build:{ write:false, target:['chrome90','safari14.1'], lib:{entry:process.argv[2],formats:['es']}, rolldownOptions:{output:{codeSplitting:false}} } })
for (const c of r[0].output) if(c.type==='chunk'){ console.log(c.fileName,c.code.length,zlib.gzipSync(c.code,{level:9}).length, zlib.brotliCompressSync(c.code).length);
 const m=Object.entries(c.modules).map(([k,v])=>[v.renderedLength,k.replace(/.*node_modules/,'')]).sort((a,b)=>b[0]-a[0]); console.log(m.slice(0,60).map(x=>x.join(' ')).join('\n')) 
 const g={}; for(const [l,k] of m){const p=k.startsWith('/')?k.split('/').slice(1,2)[0]:'own'; g[p]=(g[p]||0)+l}; console.log(g)}
