// The arithmetic of the parser in AssemblyScript; scripts/build-kernel.mjs compiles it into kernel.generated.ts.
// twin.ts computes the same in the same order, so that both give the same bits. Floats: lanes join as (0+2)+(1+3), then the
// bias. Products of int8 weights with int16 vectors are summed in int32, exactly, as long as k is at most 1024.

@inline function sum(v: v128): f32 {
  return f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 2) + (f32x4.extract_lane(v, 1) + f32x4.extract_lane(v, 3));
}

/** C[j][i] = A[i] . B[j] + bias[i]; A is m x k, B has n rows `stride` bytes apart; k and m multiples of 4. bias 0: none. */
export function gemm(A: usize, B: usize, stride: usize, bias: usize, C: usize, m: i32, n: i32, k: i32): void {
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
    for (let j: i32 = 0; j < n; j++) {
      const b = B + <usize>j * stride;
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

/** One pair of columns of four rows times the same pair of a vector, added to the sums of the four rows. */
@inline function plus(s: v128, weights: v128, x: v128): v128 {
  return i32x4.add(s, i32x4.dot_i16x8_s(weights, x));
}

/** Four sums with the scales of their rows and of their vector, and the bias (0: none), to `to`. */
@inline function put(to: usize, s: v128, scales: usize, vector: f32, bias: usize): void {
  const scaled = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(s), v128.load(scales)), f32x4.splat(vector));
  v128.store(to, f32x4.add(scaled, bias ? v128.load(bias) : f32x4.splat(0)));
}

/** The scale of row j of B. */
@inline function scaleOf(scalesB: usize, j: i32): f32 {
  return scalesB ? load<f32>(scalesB + (<usize>j << 2)) : 1.0 / 16384.0;
}

/**
 * int8 rows as gemm8 wants them: int16, eight rows at a time, of each pair of columns the eight pairs one after the other,
 * so that four rows are summed in four lanes. m a multiple of 8, k of 8.
 */
export function pack(from: usize, to: usize, m: i32, k: i32): void {
  const row = <usize>k;
  const end = from + <usize>m * row;
  for (let half: usize = 0; half < 2; half++) {
    let out = to + half * 16;
    for (let block = from + half * 4 * row; block < end; block += 8 * row) {
      const stop = block + row;
      for (let at = block; at < stop; at += 8) {
        const a = v128.load8x8_s(at);
        const b = v128.load8x8_s(at + row);
        const c = v128.load8x8_s(at + 2 * row);
        const d = v128.load8x8_s(at + 3 * row);
        const x = i32x4.shuffle(a, b, 0, 4, 1, 5);
        const y = i32x4.shuffle(c, d, 0, 4, 1, 5);
        const u = i32x4.shuffle(a, b, 2, 6, 3, 7);
        const v = i32x4.shuffle(c, d, 2, 6, 3, 7);
        v128.store(out, i32x4.shuffle(x, y, 0, 1, 4, 5));
        v128.store(out, i32x4.shuffle(x, y, 2, 3, 6, 7), 32);
        v128.store(out, i32x4.shuffle(u, v, 0, 1, 4, 5), 64);
        v128.store(out, i32x4.shuffle(u, v, 2, 3, 6, 7), 96);
        out += 128;
      }
    }
  }
}

/**
 * C[j][i] = (A[i] . B[j]) scales[i] scalesB[j] + bias[i]; A is m x k, packed by `pack`, B has n rows of int16 `stride` bytes
 * apart; m and k multiples of 8, k at most 1024. bias 0: none. scalesB 0: B holds numbers of -1 to 1 times 16384.
 */
export function gemm8(
  A: usize, scales: usize, B: usize, scalesB: usize, stride: usize, bias: usize, C: usize, m: i32, n: i32, k: i32,
): void {
  const block = <usize>k << 4;
  const width = <usize>m << 2;
  for (let i: i32 = 0; i < m; i += 8) {
    const first = A + <usize>(i >> 3) * block;
    const last = first + block;
    const by = scales + (<usize>i << 2);
    const add = bias ? bias + (<usize>i << 2) : 0;
    const more = bias ? add + 16 : 0;
    let b0 = B;
    let c = C + (<usize>i << 2);
    let j: i32 = 0;
    // Four rows of B at a time: each pair of columns of A is loaded once for all of them.
    for (; j + 3 < n; j += 4) {
      let b1 = b0 + stride;
      let b2 = b1 + stride;
      let b3 = b2 + stride;
      const next = b3 + stride;
      let s0 = i32x4.splat(0), s1 = s0, s2 = s0, s3 = s0, t0 = s0, t1 = s0, t2 = s0, t3 = s0;
      for (let a = first; a < last; a += 32) {
        const w = v128.load(a);
        const v = v128.load(a, 16);
        let x = v128.load32_splat(b0);
        s0 = plus(s0, w, x);
        t0 = plus(t0, v, x);
        x = v128.load32_splat(b1);
        s1 = plus(s1, w, x);
        t1 = plus(t1, v, x);
        x = v128.load32_splat(b2);
        s2 = plus(s2, w, x);
        t2 = plus(t2, v, x);
        x = v128.load32_splat(b3);
        s3 = plus(s3, w, x);
        t3 = plus(t3, v, x);
        b0 += 4;
        b1 += 4;
        b2 += 4;
        b3 += 4;
      }
      put(c, s0, by, scaleOf(scalesB, j), add);
      put(c + 16, t0, by + 16, scaleOf(scalesB, j), more);
      c += width;
      put(c, s1, by, scaleOf(scalesB, j + 1), add);
      put(c + 16, t1, by + 16, scaleOf(scalesB, j + 1), more);
      c += width;
      put(c, s2, by, scaleOf(scalesB, j + 2), add);
      put(c + 16, t2, by + 16, scaleOf(scalesB, j + 2), more);
      c += width;
      put(c, s3, by, scaleOf(scalesB, j + 3), add);
      put(c + 16, t3, by + 16, scaleOf(scalesB, j + 3), more);
      c += width;
      b0 = next;
    }
    for (; j < n; j++) {
      const next = b0 + stride;
      let s = i32x4.splat(0), t = s;
      for (let a = first; a < last; a += 32) {
        const x = v128.load32_splat(b0);
        s = plus(s, v128.load(a), x);
        t = plus(t, v128.load(a, 16), x);
        b0 += 4;
      }
      put(c, s, by, scaleOf(scalesB, j), add);
      put(c + 16, t, by + 16, scaleOf(scalesB, j), more);
      c += width;
      b0 = next;
    }
  }
}

/** The nearest whole numbers, halves to the even one, of floats of at most 2^22: adding 1.5 x 2^23 leaves them in the low bits. */
@inline function whole(x: v128): v128 {
  return i32x4.sub(f32x4.add(x, f32x4.splat(12582912)), i32x4.splat(0x4b400000));
}

/** Rows of k floats, `stride` bytes apart, as int16 of at most 16383 with one scale a row; k a multiple of 8. */
export function quantise(X: usize, stride: usize, Q: usize, scales: usize, n: i32, k: i32): void {
  const row = <usize>k << 2;
  for (let j: i32 = 0; j < n; j++) {
    const x = X + <usize>j * stride;
    let top = f32x4.splat(0);
    for (let p: usize = 0; p < row; p += 16) top = f32x4.pmax(top, f32x4.abs(v128.load(x + p)));
    const a = max<f32>(f32x4.extract_lane(top, 0), f32x4.extract_lane(top, 1));
    const b = max<f32>(f32x4.extract_lane(top, 2), f32x4.extract_lane(top, 3));
    const largest = max<f32>(a, b);
    // Of a row nearer to zero the factor would be infinite.
    const by = f32x4.splat(largest > 1e-30 ? 16383 / largest : 0);
    store<f32>(scales + (<usize>j << 2), largest / 16383);
    const q = Q + <usize>j * (row >> 1);
    for (let p: usize = 0; p < row; p += 32) {
      const u = whole(f32x4.mul(v128.load(x + p), by));
      const v = whole(f32x4.mul(v128.load(x + p, 16), by));
      v128.store(q + (p >> 1), i16x8.narrow_i32x4_s(u, v));
    }
  }
}

/** Leaky ReLU in place: a tenth of what is below zero. count a multiple of 4. */
export function leaky(X: usize, count: i32): void {
  const end = X + (<usize>count << 2);
  for (let p = X; p < end; p += 16) {
    const x = v128.load(p);
    v128.store(p, v128.bitselect(f32x4.mul(x, f32x4.splat(0.1)), x, f32x4.lt(x, f32x4.splat(0))));
  }
}

/** Index of the label whose row of P (size floats and a bias) has the largest product with g; size a multiple of 4. */
export function bestLabel(P: usize, g: usize, labels: i32, size: i32): i32 {
  const bytes = <usize>size << 2;
  let best = 0;
  let score: f32 = 0;
  for (let label = 0; label < labels; label++) {
    const row = P + <usize>label * (bytes + 4);
    let s = f32x4.splat(0);
    for (let p: usize = 0; p < bytes; p += 16) s = f32x4.add(s, f32x4.mul(v128.load(row + p), v128.load(g + p)));
    const value = sum(s) + load<f32>(row + bytes);
    if (label == 0 || value > score) {
      best = label;
      score = value;
    }
  }
  return best;
}

/** exp of four floats: powers of two split off, degree-6 polynomial (Cephes expf). */
@inline function exp4(x: v128): v128 {
  x = f32x4.pmin(f32x4.pmax(x, f32x4.splat(-87)), f32x4.splat(87));
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
  const power = i32x4.shl(i32x4.add(whole(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, power);
}

@inline function sigmoid4(x: v128): v128 {
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), exp4(f32x4.neg(x))));
}

@inline function tanh4(x: v128): v128 {
  return f32x4.sub(f32x4.mul(f32x4.splat(2), sigmoid4(f32x4.mul(f32x4.splat(2), x))), f32x4.splat(1));
}

/**
 * One direction of an LSTM over several sentences in step, so that the weights are read once a step for all of them. The
 * recurrent weights are the product of two narrow matrices, `up` (4H x R) and `down` (R x H), packed, with their scales. table:
 * three i32 a sentence (pre, out, n), longest first. pre: n x 4H floats (input product and biases, gates i f g o); middle:
 * scratch of count x R floats, then count x R int16, then count floats; g: scratch of count x 4H floats; state: count x H int16
 * (h times 16384), then, from `cells`, count x H floats of c, all zeroed by the caller; out: n rows of int16, `stride` bytes
 * apart. H and R multiples of 8.
 */
export function lstms(
  table: usize, count: i32, down: usize, downScales: usize, up: usize, upScales: usize, middle: usize, g: usize, state: usize,
  cells: usize, stride: usize, H: i32, R: i32, reverse: i32,
): void {
  const short = middle + (<usize>(count * R) << 2);
  const by = short + (<usize>(count * R) << 1);
  const bytes = <usize>H << 2;
  const half = bytes >> 1;
  const longest = load<i32>(table, 8);
  let active = count;
  for (let step: i32 = 0; step < longest; step++) {
    while (active > 0 && load<i32>(table + <usize>(active - 1) * 12, 8) <= step) active--;
    // Before the first word the state is zero, and so is its product.
    if (step == 0) memory.fill(g, 0, <usize>active * (bytes << 2));
    else {
      gemm8(down, downScales, state, 0, half, 0, middle, R, active, H);
      quantise(middle, <usize>R << 2, short, by, active, R);
      gemm8(up, upScales, short, by, <usize>R << 1, 0, g, H << 2, active, R);
    }
    for (let j: i32 = 0; j < active; j++) {
      const entry = table + <usize>j * 12;
      const n = load<i32>(entry, 8);
      const t = reverse ? n - 1 - step : step;
      const x = <usize>load<i32>(entry) + <usize>t * (bytes << 2);
      const y = <usize>load<i32>(entry, 4) + <usize>t * stride;
      const q = g + <usize>j * (bytes << 2);
      const cell = cells + <usize>j * bytes;
      const hidden = state + <usize>j * half;
      for (let p: usize = 0; p < bytes; p += 16) {
        const i = sigmoid4(f32x4.add(v128.load(q + p), v128.load(x + p)));
        const f = sigmoid4(f32x4.add(v128.load(q + bytes + p), v128.load(x + bytes + p)));
        const c = tanh4(f32x4.add(v128.load(q + 2 * bytes + p), v128.load(x + 2 * bytes + p)));
        v128.store(cell + p, f32x4.add(f32x4.mul(f, v128.load(cell + p)), f32x4.mul(i, c)));
      }
      // A loop of its own: what must wait for the cells would keep the next cells waiting.
      for (let p: usize = 0; p < bytes; p += 16) {
        const o = sigmoid4(f32x4.add(v128.load(q + 3 * bytes + p), v128.load(x + 3 * bytes + p)));
        const h = whole(f32x4.mul(f32x4.mul(o, tanh4(v128.load(cell + p))), f32x4.splat(16384)));
        const short = i16x8.narrow_i32x4_s(h, h);
        v128.store64_lane(hidden + (p >> 1), short, 0);
        v128.store64_lane(y + (p >> 1), short, 0);
      }
    }
  }
}
