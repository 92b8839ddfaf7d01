let start = #line
func named(_ x: Int) { print(#function, #line - start) }
named(1)
print(0xFF, 0b1010, 0o17, 1_000_000, 1e3, 1.5e-2, 0x1p4, 0x1.8p1, 12.0, 5e0)
print(#"raw \n "quoted" \#(1 + 1)"#, ##"a "# b"##)
print("""
    one
      two \(1 + 2)
    three \
    joined
    "quotes" and \"""
    """)
print(#"""
    raw \(x) \#(3)
    """#)
print("tab\tnew\\ \u{1F600} \u{e9} ".count, "a\"b")
print("\("nested \("deep")")", "\(1.0) \([1, 2]) \(true ? "y" : "n")")
let e = "e\u{301}"
print(e, e.count, e == "é", "" == "", "a" < "b")
print(-5 % 3, 7 / -2, -7 / 2, 5.0 / 2, 1 / 3.0, 10 % 4, +5)
print(1 == 1.0, 3 > 2.5, 0.1 + 0.2, 1e100, 1e16, 123456789.0, 0.00001, -0.0, Float(0.1), 1.0e-10)
print(Int.max, Double.pi, Float.pi)
// expect: named(_:) 1
// expect: 255 10 15 1000000 1000.0 0.015 16.0 3.0 12.0 5.0
// expect: raw \n "quoted" 2 a "# b
// expect: one
// expect: two 3
// expect: three joined
// expect: "quotes" and """
// expect: raw \(x) 3
// expect: 13 a"b
// expect: nested deep 1.0 [1, 2] y
// expect: é 1 true true true
// expect: -2 -3 -3 2.5 0.3333333333333333 2 5
// expect: true true 0.30000000000000004 1e+100 1e+16 123456789.0 1e-05 -0.0 0.1 1e-10
// expect: 9223372036854775807 3.141592653589793 3.1415925
