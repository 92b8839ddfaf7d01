let big = Int.max
print(big &+ 1, big &* 2, Int.min &- 1)
// expect: -9223372036854775808 -2 9223372036854775807
