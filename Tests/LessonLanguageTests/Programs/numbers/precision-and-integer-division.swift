let a = 7, b = 2
print(a / b, Double(a) / Double(b), (Double(a) / 3 * 100).rounded() / 100, a * b % 4, -a % 3)
print(Double(1 << 20), 0x7fff, 1_000.5, 5 / 2 * 2.0)
// expect: 3 3.5 2.33 2 -1
// expect: 1048576.0 32767 1000.5 5.0
