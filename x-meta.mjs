import {build} from 'esbuild';
const r=await build({alias:{'decode-named-character-reference':'./src/reading/namedCharacter.ts'},entryPoints:['src/engine/worker.ts'],bundle:true,minify:true,target:'es2022',format:'iife',platform:'browser',conditions:['worker'],write:false,legalComments:'none',define:{'process.env.NODE_ENV':'"production"','process.env.DATELINE_VERSION':'"x"'}});
import {writeFileSync} from 'node:fs';
writeFileSync('/tmp/w.js',r.outputFiles[0].text);
