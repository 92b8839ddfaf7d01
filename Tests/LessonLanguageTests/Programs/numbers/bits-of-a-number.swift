func bits(_ n: Int) -> String { String(n, radix: 2) }
print(bits(10), Int("1010", radix: 2)!, bits(255).filter { $0 == "1" }.count, 255.nonzeroBitCount, 8.trailingZeroBitCount, String(48879, radix: 16), Int("beef", radix: 16)!)
// expect: 1010 10 8 8 3 beef 48879
