#!/usr/bin/env bash
# @vscode/vsce 3.9.2: in .vscodeignore a file that any line with "!" takes back is packed, whatever line comes after it:
# "dist/*.map" behind "!dist/**" leaves out nothing, silently. .gitignore, whose form the file has, and npm's .npmignore
# let the last line that fits decide: npm packs the same folder without the map. Guessed: the last line decides, so that
# a source map stays at home.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund @vscode/vsce@3.9.2 > /dev/null
mkdir -p one/dist
cd one
echo 'main' > dist/main.js
echo 'map' > dist/main.js.map
echo 'readme' > README.md
cat > package.json <<'J'
{ "name": "one", "publisher": "someone", "version": "1.0.0", "main": "dist/main.js", "activationEvents": [], "engines": { "vscode": "^1.100.0" } }
J
printf '%s\n' '**' '!dist/**' 'dist/*.map' '!package.json' > .vscodeignore
printf '%s\n' '*' '!dist/' '!dist/**' 'dist/*.map' '!package.json' > .npmignore
"$work/node_modules/.bin/vsce" ls --no-dependencies | grep '^dist/' | sed 's/^/vsce: /' | tee "$work/seen"
npm pack --dry-run --json 2> /dev/null | node -e '
const [{ files }] = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
for (const { path } of files) if (path.startsWith("dist/")) console.log("npm: " + path);
' | tee -a "$work/seen"
grep -qxF 'vsce: dist/main.js.map' "$work/seen" || exit 1
grep -qxF 'npm: dist/main.js' "$work/seen" || exit 1
if grep -qxF 'npm: dist/main.js.map' "$work/seen"; then exit 1; fi
