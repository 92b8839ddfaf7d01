print(1.0, 0.1, 100.0, 1e16, 1e-5, 123456789.123, 1e100, 5e-324, Double.pi)
let f: Float = 0.1
print(f, f * 3, Float(1) / 3, Float.pi)
print(1.0 / 0.0, -1.0 / 0.0, (0.0 / 0.0).isNaN)
// expect: 1.0 0.1 100.0 1e+16 1e-05 123456789.123 1e+100 5e-324 3.141592653589793
// expect: 0.1 0.3 0.33333334 3.1415925
// expect: inf -inf true
