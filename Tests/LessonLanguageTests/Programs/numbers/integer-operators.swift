print(7 / 2, 7 % 2, -7 / 2, -7 % 2, 7 * 3, 7 - 10)
print(1 << 4, 255 >> 3, 6 & 3, 6 | 3, 6 ^ 3, ~5)
print(Int.max &+ 1 == Int.min, Int.max, Int.min)
// expect: 3 1 -3 -1 21 -3
// expect: 16 31 2 7 5 -6
// expect: true 9223372036854775807 -9223372036854775808
