print(max(3, 1), min("a", "b"), max(1.5, 2), abs(-3.5), type(of: 3.0), numericCast(3) as Int, (1, "a") == (1, "a"))
print((1, 2) < (1, 3), Double.pi, Float.pi, Int.max, Int.min, Double.greatestFiniteMagnitude)
print(Double.leastNonzeroMagnitude, Double.ulpOfOne, Float.greatestFiniteMagnitude, Double.infinity, -Double.infinity)
print(1e3, 1_000, 0xff, 0b11, 0o17, 0x1p4)
// expect: 3 a 2.0 3.5 Double 3 true
// expect: true 3.141592653589793 3.1415925 9223372036854775807 -9223372036854775808 1.7976931348623157e+308
// expect: 5e-324 2.220446049250313e-16 3.4028235e+38 inf -inf
// expect: 1000.0 1000 255 3 15 16.0
