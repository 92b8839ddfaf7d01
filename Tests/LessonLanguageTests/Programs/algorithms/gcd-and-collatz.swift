func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
func collatz(_ n: Int) -> Int {
    var (n, steps) = (n, 0)
    while n != 1 { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps += 1 }
    return steps
}
print(gcd(48, 18), collatz(27))
// expect: 6 111
