print(0.1, 1e16, 1e15, 123456789012345680.0, 1e-4, 1e-5, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, -0.0, Double.nan, -Double.infinity, 100000.0, 0.1 + 0.2)
print(Float(0.1), Float(16777216), Float(1e7), Float(1e8), Float(1e-45), Float.greatestFiniteMagnitude, Float.nan, -Float(0), Float(3.4e38) * 10, Float(1) / 3)
print([0.0, -0.0, Double.infinity], [Float.leastNonzeroMagnitude], (1e100, Float(2.5e-10)))
// expect: 0.1 1e+16 1000000000000000.0 1.2345678901234568e+17 0.0001 1e-05 5e-324 2.2250738585072014e-308 1.7976931348623157e+308 -0.0 nan -inf 100000.0 0.30000000000000004
// expect: 0.1 16777216.0 10000000.0 1e+08 1e-45 3.4028235e+38 nan -0.0 inf 0.33333334
// expect: [0.0, -0.0, inf] [1e-45] (1e+100, 2.5e-10)
