// The arithmetic of the parser in AssemblyScript; scripts/build-kernel.mjs compiles it into kernel.generated.ts.
// twin.ts computes the same in the same order, so that both give the same bits: lanes join as (0+2)+(1+3), then the bias.

@inline function sum(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 2) + (f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 3));
}

/** C[j][i] = A[i] . B[j] + bias[i]; A is m x k, B is n x k, row-major; k a multiple of 4, m of 4. bias 0: none. */
export function gemm(A: usize, B: usize, bias: usize, C: usize, m: i32, n: i32, k: i32): void {
  const row = <usize>k << 2;
  for (let i: i32 = 0; i < m; i += 4) {
    const a0 = A + <usize>i * row;
    const a1 = a0 + row;
    const a2 = a1 + row;
    const a3 = a2 + row;
    let b0: f32 = 0, b1: f32 = 0, b2: f32 = 0, b3: f32 = 0;
    if (bias) {
      const p = bias + (<usize>i << 2);
      b0 = load<f32>(p); b1 = load<f32>(p, 4); b2 = load<f32>(p, 8); b3 = load<f32>(p, 12);
    }
    let j: i32 = 0;
    // Two rows of B at a time: each row of A is loaded once for both.
    for (; j + 1 < n; j += 2) {
      const b = B + <usize>j * row;
      const d = b + row;
      let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, t0 = s0, t1 = s0, t2 = s0, t3 = s0;
      for (let p: usize = 0; p < row; p += 16) {
        const x = v128.load(b + p);
        const y = v128.load(d + p);
        let a = v128.load(a0 + p);
        s0 = f32x4.add(s0, f32x4.mul(a, x));
        t0 = f32x4.add(t0, f32x4.mul(a, y));
        a = v128.load(a1 + p);
        s1 = f32x4.add(s1, f32x4.mul(a, x));
        t1 = f32x4.add(t1, f32x4.mul(a, y));
        a = v128.load(a2 + p);
        s2 = f32x4.add(s2, f32x4.mul(a, x));
        t2 = f32x4.add(t2, f32x4.mul(a, y));
        a = v128.load(a3 + p);
        s3 = f32x4.add(s3, f32x4.mul(a, x));
        t3 = f32x4.add(t3, f32x4.mul(a, y));
      }
      const c = C + ((<usize>j * m + i) << 2);
      const e = c + (<usize>m << 2);
      store<f32>(c, sum(s0) + b0);
      store<f32>(c, sum(s1) + b1, 4);
      store<f32>(c, sum(s2) + b2, 8);
      store<f32>(c, sum(s3) + b3, 12);
      store<f32>(e, sum(t0) + b0);
      store<f32>(e, sum(t1) + b1, 4);
      store<f32>(e, sum(t2) + b2, 8);
      store<f32>(e, sum(t3) + b3, 12);
    }
    for (; j < n; j++) {
      const b = B + <usize>j * row;
      let s0 = f32x4.splat(0), s1 = s0, s2 = s0, s3 = s0;
      for (let p: usize = 0; p < row; p += 16) {
        const x = v128.load(b + p);
        s0 = f32x4.add(s0, f32x4.mul(v128.load(a0 + p), x));
        s1 = f32x4.add(s1, f32x4.mul(v128.load(a1 + p), x));
        s2 = f32x4.add(s2, f32x4.mul(v128.load(a2 + p), x));
        s3 = f32x4.add(s3, f32x4.mul(v128.load(a3 + p), x));
      }
      const c = C + ((<usize>j * m + i) << 2);
      store<f32>(c, sum(s0) + b0);
      store<f32>(c, sum(s1) + b1, 4);
      store<f32>(c, sum(s2) + b2, 8);
      store<f32>(c, sum(s3) + b3, 12);
    }
  }
}

/** exp of four floats: powers of two split off, degree-6 polynomial (Cephes expf). */
@inline function exp4(x: v128): v128 {
  x = f32x4.min(f32x4.max(x, f32x4.splat(-87)), f32x4.splat(87));
  const n = f32x4.floor(f32x4.add(f32x4.mul(x, f32x4.splat(1.44269504)), f32x4.splat(0.5)));
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(-0.00021219444)));
  let p = f32x4.splat(0.00019875691);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.0013981999));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.008333452));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.041665796));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.16666666));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.5));
  p = f32x4.add(f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

@inline function sigmoid4(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp4(f32x4.neg(x))));
}

@inline function tanh4(x: v128): v128 {
  return f32x4.sub(f32x4.mul(f32x4.splat(2), sigmoid4(f32x4.mul(f32x4.splat(2), x))), f32x4.splat(1));
}

/**
 * One direction of an LSTM over several sentences in step, so that W is read once a step for all of them. table: three
 * i32 a sentence (pre, out, n), longest first. pre: n x 4H (input product and biases, gates i f g o); W: 4H x H; g:
 * scratch of count x 4H; state: count x H of h, then of c, zeroed by the caller; out: n rows of `stride` floats.
 */
export function lstms(table: usize, count: i32, W: usize, g: usize, state: usize, stride: i32, H: i32, reverse: i32): void {
  const bytes = <usize>H << 2;
  const cells = state + <usize>count * bytes;
  const longest = load<i32>(table, 8);
  let active = count;
  for (let step: i32 = 0; step < longest; step++) {
    while (active > 0 && load<i32>(table + <usize>(active - 1) * 12, 8) <= step) active--;
    gemm(W, state, 0, g, H << 2, active, H);
    for (let j: i32 = 0; j < active; j++) {
      const entry = table + <usize>j * 12;
      const n = load<i32>(entry, 8);
      const t = reverse ? n - 1 - step : step;
      const x = <usize>load<i32>(entry) + <usize>t * (bytes << 2);
      const y = <usize>load<i32>(entry, 4) + ((<usize>t * stride) << 2);
      const q = g + <usize>j * (bytes << 2);
      const cell = cells + <usize>j * bytes;
      const hidden = state + <usize>j * bytes;
      for (let p: usize = 0; p < bytes; p += 16) {
        const i = sigmoid4(f32x4.add(v128.load(q + p), v128.load(x + p)));
        const f = sigmoid4(f32x4.add(v128.load(q + bytes + p), v128.load(x + bytes + p)));
        const c = tanh4(f32x4.add(v128.load(q + 2 * bytes + p), v128.load(x + 2 * bytes + p)));
        const o = sigmoid4(f32x4.add(v128.load(q + 3 * bytes + p), v128.load(x + 3 * bytes + p)));
        const next = f32x4.add(f32x4.mul(f, v128.load(cell + p)), f32x4.mul(i, c));
        v128.store(cell + p, next);
        const h = f32x4.mul(o, tanh4(next));
        v128.store(hidden + p, h);
        v128.store(y + p, h);
      }
    }
  }
}
