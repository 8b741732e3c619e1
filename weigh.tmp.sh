npx astro build >/tmp/build.log 2>&1 || tail -20 /tmp/build.log
for f in dist/_astro/*.js; do echo "$(gzip -9c $f | wc -c) $(brotli -9c $f 2>/dev/null | wc -c) $(basename $f)"; done | sort -rn | head -4
