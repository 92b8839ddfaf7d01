let primes = (2...).lazy.filter { n in !(2..<n).contains { n % $0 == 0 } }
print(Array(primes.prefix(8)), primes.first { $0 > 20 }!)
// expect: [2, 3, 5, 7, 11, 13, 17, 19] 23
